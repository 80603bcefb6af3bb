### نەخشە: ئامرازەکان، چینەکان، پێوان، لیستی لای نیشاندەر.

map-all = پیشاندانی هەموو کەرتەکان و تۆمارەکان
map-back = دیمەنی پێشوو
map-forth = دیمەنی دواتر
map-layers = چینەکان
map-measure = پێوان
copied-words = لەبەرگیرایەوە: { $words }
read-out-copy = لەبەرگرتنەوەی پۆتان (Ctrl+C لەسەر نەخشەکە)
format-mgrs = MGRS
format-degrees = پلە
format-dms = پ خ چ
format-utm = UTM
draw-line-guide = خاڵەکانی هێڵەکە کلیک بکە؛ دوو کلیک یان Enter بۆ کۆتایی.
draw-circle-guide = ناوەند کلیک بکە، پاشان خاڵێک لەسەر لێوارەکەی.
draw-back = گەڕاندنەوە
draw-round = بازنە: ناوەند کلیک بکە، پاشان لێوار
draw-again = دووبارەکردنەوە

layers-picture = وێنە
layers-ground = زەوی
layers-own = چینەکانی ئەم گرێیە
layers-own-loading = لە گرێکە دەپرسرێت …
layers-own-cut = گرێکە وەڵام ناداتەوە؛ کە گەڕایەوە چینەکان دەردەکەون.
layers-own-none = هیچ چینێک نییە. بەڕێوەبەری گرێکە فایلی PMTiles یان GeoJSON یان GeoPackage دەخاتە فۆڵدەری چینەکان.
layers-alerts = ئاگادارکردنەوەکان و لادان لە پلان هەمیشە دیارن.
layer-plans = پلانەکان
layer-reports = ڕاپۆرتەکان
layer-hazards = مەترسییەکان
layer-forces = هێز و خاڵەکان
layer-facilities = دامەزراوە و گوندەکان
layer-measures = ڕێکارەکانی کۆنترۆڵ
layer-clusters = کۆکردنەوەی نزیکەکان لە یەک تابلۆدا
layer-sectors = کەرتەکان
layer-seams = هێڵی نێوان
layer-grid = تۆڕی MGRS
layer-places = ناوی شوێنەکان
layer-governorates = سنووری پارێزگاکان

ruler-line = دووری
ruler-area = ڕووبەر
ruler-circle = بازنە
ruler-length = درێژی
ruler-last = دوایین لا
ruler-bearing = ئاراستە
ruler-radius = نیوەتیرە
ruler-surface = ڕووبەر
ruler-round = چێوە
ruler-guide = لەسەر نەخشەکە کلیک بکە یان پۆتان بنووسە. Backspace دەگەڕێنێتەوە و Escape کۆتایی دەهێنێت.
ruler-place = MGRS یان پلە
ruler-add = زیادکردن

point-menu = لە { $at }
point-spot = ڕاپۆرت لێرە
point-alert = ئاگادارکردنەوە لێرە
point-claim = گرتنەدەستی زەوی لێرە
point-measure = پێوان لێرەوە
point-copy = لەبەرگرتنەوەی پۆتان
point-here = چی لێرەیە
under-title = چی لێرەیە
under-count = { $n ->
    [one] یەک تۆمار لێرەیە
   *[other] { $n } تۆمار لێرەن
  }
under-none = هیچ شتێک نییە کە بۆ ئەم مێزە پیشان بدرێت.

key-map-here = ئەوەی لە ناوەڕاستی نەخشەیە؛ لە کاتی کێشاندا گۆشەیەک لەوێ
key-map-menu = لیستەکە لە ناوەڕاستی نەخشە
key-map-copy = لەبەرگرتنەوەی پۆتانی نیشاندەر لەسەر نەخشە

map-window = نەخشە لە پەنجەرەیەکی سەربەخۆدا
map-window-follow = شوێنکەوتنی پەڕەی ژوورەکە
map-window-follow-title = کارا: ئەم پەنجەرەیە هەمان شوێنی نەخشەی پەڕەی ژوورەکە پیشان دەدات. ناکارا: لەو شوێنە دەمێنێتەوە کە لێی دانراوە.
map-window-keys = لەسەر نەخشە: تیرەکان دەیجوڵێنن، Enter ئەوەی ناوەڕاستی دەڵێت، Shift+F10 لیستەکەی دەکاتەوە.
cut-off-alone = ماوەی { $age } دەبێت پەیوەندی لەگەڵ گرێکە پچڕاوە. ئەوەی دەیبینیت کۆنە.
alarm-state-none = هیچ زەنگێک لێنادات
alarm-state-ringing = { $n ->
    [one] ماوەی { $age } یەک زەنگ لێدەدات
   *[other] { $n } زەنگ لێدەدەن، کۆنترینیان ماوەی { $age }
  }
alarm-state-unknown = دۆخی زەنگەکان نەزانراوە

map-print = چاپکردنی نەخشە
sheet-level = بەرزترین ئاستی نهێنی لە تۆمارە دیارەکاندا
sheet-then = وەک ئەوەی زانراوە لە
sheet-cut = پچڕاوە لە گرێکە لە
sheet-grid = تۆڕ
sheet-north-west = گۆشەی باکووری ڕۆژئاوا
sheet-south-east = گۆشەی باشووری ڕۆژهەڵات
sheet-in-view = تۆمارەکانی ناو وێنەکە
sheet-basemap = نەخشەی بنەڕەت
sheet-agency = لایەن
sheet-place = شوێن
sheet-words = دەق
sheet-more = { $n ->
    [one] یەک تۆماری تری ناو وێنەکە لێرە نەنووسراوە.
   *[other] { $n } تۆماری تری ناو وێنەکە لێرە نەنووسراون.
  }
sheet-none = هیچ تۆمارێک لە وێنەکەدا نییە.
