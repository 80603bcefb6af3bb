### فۆرمەکانی پلان: ئۆپەراسیۆن، و ڕێگا بە پانی، لادان لە پلان.

form-operation = ئۆپەراسیۆنی نوێ
operation-parts = بەشەکانی ئۆپەراسیۆنەکە
operation-part = بەشی { $n }
operation-axis = تەوەر
operation-axes = تەوەرەکان
operation-phase = قۆناغ
operation-axis-unit = یەکە لەسەر ئەم تەوەرە
operation-add = بەشێکی تر
operation-drop = ئەم بەشە بسڕەوە
operation-wrong = هەڵەی تێدایە
wrong-many = زۆرترین دە.

claim-together = بەهاوبەشی لەگەڵ
claim-together-hint = تا هەریەکەیان ڕازی نەبێت لەسەری ڕێکناکەون. هەرکەس پێی بگات، تەنانەت تەنها کەمترین، دەبینێت کام لایەنانەن.
answers-together = بەهاوبەشی لەگەڵ { $owner } دەیگرێتە دەست

shape-route = ڕێگا بە پانی
corridor-width = پانی بە مەتر
corridor-hint = لە لێوارەوە بۆ لێوار: نیوەی لە هەر لایەکی ڕێگاکە
corridor-outline = سنووری ڕێڕەوەکە
corridor-asking = گرێکە سنووری ڕێڕەوەکە دەژمێرێت …
corridor-ready = گرێکە سنووری ڕێڕەوەکەی ژمارد؛ وەڵام لەسەر ئەوە دەدرێتەوە.
corridor-silent = گرێکە وەڵام ناداتەوە، و ئەوە ئەو سنوورە دەژمێرێت. دووبارە لێی دەپرسینەوە؛ یان خۆت ناوچەکە بکێشە.

form-deviation = ڕاپۆرتی لادان لە پلان
after-deviation = لادان لە پلان ڕابگەیەنە
fact-deviation = چی ڕوویداوە
deviation-off-plan = لە دەرەوەی پلان
deviation-contingent = ناگەڕێتەوە سەر پلان
deviation-emergency = فریاگوزاری
deviation-ended = کۆتایی هات
deviation-plan = ئەو پلانەی لێی لادەدات
departed-says = { $owner } وای ڕاگەیاندووە
