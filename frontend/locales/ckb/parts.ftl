### ئەوەی چەند فۆرمێک دەیپرسن: هێڵ و سنوور، تەوەر، هاوبەش، بڕگە.

shape-line = هێڵ
wrong-outline = ناوچە لانی کەم سێ گۆشەی دەوێت.
one-a-line = لە هەر دێڕێکدا یەک
fact-axis = تەوەر
axis-number = تەوەری { $n }
fact-perimeter = گەمارۆ
perimeter = سنووری ئەوەی نیشانە کراوە یان گەمارۆ دراوە
perimeter-stand-off = بازنەیەک بە مەودای دوورکەوتنەوە: { $n } م
outline-across = { $n } گۆشە، پانی { $metres } م، لە دەوری { $place }
fact-source = سەرچاوە
minutes = { $n } خولەک
force-joint-hint = هەموو ئەو لایەنانەی سەر بەوانە، ئێمەش. کاتێک هاوبەش دەبێت کە ئەوانی تر ڕازی بن.
requirement-gap = ئەو کەلێنەی پڕی دەکاتەوە
requirement-about = کەلێنەکەی، و ئەوەی وەڵامی دەداتەوە
after-requirement = بپرسە چی پێویستە لەوێ بزانین
point-text = چی
point-by = تا کەی
point-agency = کێ دەیکات
point-drop = بیسڕەوە
wrong-point = بنووسە چی.
