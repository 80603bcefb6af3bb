### کۆبوونەوە و ڕێککەوتن: فۆرمەکانیان.

form-meeting = کۆبوونەوەی نوێ
meeting-called = بانگهێشت کراوە
meeting-held = کراوە: ئەمە کۆنووسەکەیەتی
meeting-cancelled = هەڵوەشاوە
meeting-title = بابەتەکەی
meeting-room = لە کوێ
meeting-agencies = کێ بانگهێشت کراوە
meeting-agencies-hint = کۆنووسی کۆبوونەوەیەک کە کراوە پێویستی بە وشەی هەر یەکێکیانە.
meeting-desks = کێ ئامادە بوو
meeting-desks-hint = بە مێز، هەرگیز بە ناو. مێزەکانی بانگهێشتکراوان لێرەن.
meeting-action = ئەرکی { $n }
meeting-action-add = ئەرکێک
form-agreement = ڕێککەوتنی نوێ
agreement-parties = لەنێوان
agreement-parties-hint = لانی کەم دوو لایەن. هەر لایەنێک تەنها بە وشەی خۆی پابەند دەبێت.
agreement-provision = بڕگەی { $n }
agreement-provision-add = بڕگەیەکی تر
agreement-binds = کێ پابەند دەکات
agreement-binds-hint = ئەگەر کەس دیاری نەکرێت: هەموو لایەنەکان.
agreement-from = کاری پێ دەکرێت لە
agreement-until = کاری پێ دەکرێت تا
agreement-state = چۆن ناوی دەبەین
agreement-state-hint = لە «پێشنیارکراو»وە وشەی لایەنەکان داوا دەکرێت، و تەنها وشەی ئەوان دەیخاتە کار. ئەوەی لەسەر جێبەجێکردنی بڕگەیەک دەنووسرێت پرسیاری کەس دووبارە ناکاتەوە.
