### پاڵاوتنی ڕاپۆرتەکان، خانەی فەرمان، کلیلەکان.

filter = پاڵاوتن
filter-words = وشەکانی ناو ڕاپۆرتەکان
filter-words-hint = وشە
filter-stands = تەنها ئەوەی لەگەڵ پاڵاوتنەکە دەگونجێت پیشان دەدرێت
filter-hidden = { $n ->
    [one] یەکێکی نوێ لەگەڵ پاڵاوتنەکە ناگونجێت
   *[other] { $n } ی نوێ لەگەڵ پاڵاوتنەکە ناگونجێن
  }
filter-clear = لابردنی پاڵاوتن
filter-time = کات
filter-time-any = هەر کاتێک
filter-time-last = { $hours ->
    [1] دوا کاتژمێر
    [6] دوا 6 کاتژمێر
    [24] دوا 24 کاتژمێر
    [168] دوا 7 ڕۆژ
   *[other] دوا { $hours } کاتژمێر
  }
filter-time-range = لە … تا
filter-time-unreadable = ئەمە کات نییە. بۆ نموونە 05:12Z یان 22 05:12 بنووسە.
filter-from = لە
filter-to = تا
filter-in-view = تەنها ئەوەی نەخشەکە پیشانی دەدات
filter-agencies = لایەنەکان
filter-sectors = کەرتەکان
filter-kinds = جۆر
mark-all-read = هەمووی بە خوێندراوە دابنێ
row-unread = نەخوێندراوە
alarm-untested = زەنگەکە تاقی بکەرەوە

command-new = نوێ: { $kind }
command-view = کردنەوە: { $view }
command-report-here = ڕاپۆرت لەم شوێنە
acknowledge-all = { $n ->
    [one] لە زەنگەکە ئاگاداربووین
   *[other] لە هەموو زەنگەکان ئاگاداربووین ({ $n })
  }
find-coordinate = پۆتان
find-commands = فەرمانەکان
find-places = شوێنەکان
find-sectors = کەرتەکان
find-forces = یەکە و خاڵەکان
find-records = تۆمارەکان

keys-room = ژوور
keys-new = تۆماری نوێ
keys-views = بەشەکانی ژوور
keys-feed = ڕاپۆرت و پلانەکان
keys-map = نەخشە
keys-time = کات
keys-note = هەر کلیلێک بە شوێنی خۆی لەسەر تەختەکلیل کار دەکات، زمانەکەی هەرچی بێت.
key-search = گەڕان و فەرمان
key-help = کلیلەکانی پەڕە
key-arrow-up = تیری سەرەوە
key-arrow-down = تیری خوارەوە
key-acknowledge = یەکەم زەنگ: ئاگاداربووین
key-open-alarm = یەکەم زەنگ: تۆمارەکە بکەرەوە
key-escape = داخستنی ئەوەی کراوەتەوە
key-next = دواتر
key-previous = پێشتر
key-first = نوێترین
key-last = کۆنترین
key-open = کردنەوەی تۆمار
key-unread = خوێندراوە یان نەخوێندراوە
key-filter = وشەکانی پاڵاوتن
