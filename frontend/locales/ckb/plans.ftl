### فۆرمەکانی پلان: ئۆپەراسیۆن.

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
