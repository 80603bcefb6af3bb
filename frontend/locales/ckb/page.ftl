### پەڕەکە: دێڕی دۆخ، نەخشە، تۆمار، تەوەری کات، چوونەژوورەوە.

title = تەنسیق
opening = دەکرێتەوە …
language = زمان
theme-light = ڕووی ڕۆژ
theme-night = ڕووی شەو
exercise = مەشق
exercise-door = مەشق: هیچ لێرە ڕاستەقینە نییە. مێزەکەت هەڵبژێرە.
sign-in = چوونەژوورەوە
sign-in-or = یان بە هەژمار و وشەی نهێنی
sign-out = چوونەدەرەوە
account = هەژمار
password = وشەی نهێنی
session-ended = دانیشتنەکەت تەواو بوو. دووبارە بچۆ ژوورەوە؛ ئەوەی نووسیوتە وەک خۆی ماوە.
node-unreachable-start = گرێکە وەڵام ناداتەوە. ئەم پەڕەیە خۆی دووبارە هەوڵ دەداتەوە.
cut-off = ماوەی { $age } دەبێت پەیوەندی لەگەڵ گرێکە پچڕاوە. ئەوەی دەیبینیت کۆنە، ئەوەی دەینووسیت لێرە تەنها بۆ خۆمان هەڵدەگیرێت. کاتێک گرێکە گەڕایەوە دەبینیت کێ وەریدەگرێت، ئینجا دەینێریت.

administered-by = لایەنی بەڕێوەبەر: { $agency }
administered-by-means = ئەم مێزە لەسەر گرێی ئەوانە، و ئەوەی بەڕێوەی دەبات دەتوانێت هەرچی لێرە پیشان دەدرێت و دەنووسرێت بیخوێنێتەوە.
link-own = هی خۆمان
clock-title = کاتی جیهانی و کاتی ئەم ئامێرە
clock-local = ناوخۆیی
links = بەستەرەکان لەگەڵ لایەنەکانی تر
links-none = هێشتا گرێی تر نییە
link-live = بەستراوە
link-stale = دواکەوتووە
link-silent = بێدەنگە
link-unknown = نەزانراوە
link-ours = وێنەی ئێمە لەوان
link-theirs = وێنەی ئەوان لە ئێمە
link-ages = ئێمە { $ours } · ئەوان { $theirs }
link-title = تەمەنی ئەوەی لەوان لامانە { $ours }، و تەمەنی ئەوەی لە ئێمە لایانە { $theirs }.
link-skewed = کاتژمێر هەڵەیە
link-clock = کاتژمێری ئەوان
link-clock-ahead = لانیکەم { $age } لە پێش هی ئێمەیە
link-clock-behind = لانیکەم { $age } لە دوای هی ئێمەیە
link-clock-what = لەسەر هیچی نوێ ڕێک ناکەون. هەردوو کاتژمێر بپشکنن.
link-error = دوا کێشە
mine = هی خۆمان
mine-title = تۆمارەکانی خۆمان لە ڕێگەدان بۆ ئەوانی تر
mine-pending = { $n } چاوەڕوان
mine-sent = { $n } نێردراو
mine-received = { $n } وەرگیراو
mine-seen = { $n } بینراو
alarms = زەنگەکان
alarms-more = { $n ->
    [one] و زەنگێکی تر
   *[other] و { $n } زەنگی تر
  }
alarm-ready = زەنگ کار دەکات
alarm-muted = بێدەنگە: زەنگەکە تاقی بکەرەوە
alarm-test-title = تاقیکردنەوەی زەنگ
alarm-claim = گرتنەدەستی زەوی لە نزیکمان
alarm-movement = جووڵە لە نزیکمان
alarm-operation = ئۆپەراسیۆن لە نزیکمان
alarm-emergency = داواکاریی بەپەلە بۆ ئێمە
alarm-alert = ئاگادارکردنەوە
alarm-deviation = لادان لە پلان
alarm-objection = ناڕەزایی لە پلانەکەمان
alarm-objection-theirs = ناڕەزایی لە پلانێک
alarm-not-received-theirs = پلانێک نەگەیشتووە
alarm-not-received = پلانەکەمان نەگەیشتووە
alarm-unanswered = کاتەکە بەسەرچوو و وەڵام نییە
alarm-conflict = ناکۆکی لە نێوان پلانەکان
alarm-request = داواکارییەک بۆ ئێمە
alarm-reply = وەڵامی داواکارییەکەمان
alarm-refused = ڕێپێدانی تۆمارەکەمان ڕەت کرایەوە
alarm-other = زەنگ
past-superseded = نوێترێک جێگەی گرتەوە
past-answered = دواتر وەڵام درایەوە
past-arrived = دواتر گەیشت
past-over = تەواو بوو
acknowledged = زانرا
acknowledge = ئاگاداربووین
open-record = کردنەوەی تۆمار

panel = تۆمار
close = داخستن
show-on-map = لەسەر نەخشە پیشانی بدە
map = نەخشە
map-tools = ئامرازەکانی نەخشە
map-home = پیشاندانی ناوچەی خۆمان
map-failed = ئەم وێبگەڕە ناتوانێت نەخشەکە بکێشێت (WebGL). هەموو شتێکی تر کار دەکات: شوێن لە هەر تۆمارێکدا نووسراوە.
map-keys = کلیلەکان: R ڕاپۆرت، A ئاگادارکردنەوە، C گرتنەدەستی زەوی، M جووڵە، و هێڵی لار بۆ گەڕان. لەسەر نەخشە: تیرەکان دەیجوڵێنن، Enter ئەوەی ناوەڕاستی دەڵێت، Shift+F10 لیستەکەی دەکاتەوە.
zoom-in = نزیککردنەوە
zoom-out = دوورخستنەوە
read-out-title = شێوازی پۆتان: MGRS یان پلە یان UTM
nobody-holds = زەوییەک کەس نایگرێت
search = بەدوای شوێن، پۆتان یان وشەدا بگەڕێ
search-hint = شوێن، MGRS یان وشە
search-none = هیچ نەدۆزرایەوە. MGRS، پلە، ناوی شوێنێک یان وشەیەک تاقی بکەرەوە.
draw-area-guide = کرتە لە گۆشەکانی ناوچەکە بکە؛ دوو کرتە یان Enter دایدەخات.
draw-point-guide = بۆ دیاریکردنی شوێن کرتە لەسەر نەخشەکە بکە.
draw = لەسەر نەخشە بیکێشە
draw-undo = لابردنی دوا گۆشە
draw-clear = سڕینەوە
draw-done = تەواو

feed = ڕاپۆرت و پلانەکان
feed-empty = هێشتا هیچ نییە. ئەوەی ڕێ بەم مێزە دەدرێت بیبینێت لێرە دەردەکەوێت؛ کلیلی R ڕاپۆرتێک دەست پێ دەکات.
feed-empty-sieve = هیچ لەگەڵ پاڵاوتنەکە ناگونجێت. کلیلی X لایدەبات.
feed-new = { $n ->
    [one] یەکی نوێ
   *[other] { $n } نوێ
  }
unread = { $n ->
    [one] یەک نەخوێندراو
   *[other] { $n } نەخوێندراو
  }
sieve = پیشاندان
sieve-all = هەموو
sieve-plans = پلانەکان
sieve-alerts = ئاگاداری
sieve-own = خۆمان
new = نوێ
new-title = نوێ: { $kind } (کلیلی { $key })
new-spot = ڕاپۆرت
new-alert = ئاگاداری
new-claim = گرتنی زەوی
new-movement = جووڵە
row-waiting = { $n ->
    [one] یەک لایەن هێشتا وەرینەگرتووە
   *[other] { $n } لایەن هێشتا وەریاننەگرتووە
  }
answer-wanted = چاوەڕێی وەڵامتانن
minimum-words = { $kind }: تەنها کەمترین

waiting-waiting = چاوەڕێیە تا گرێکە دەگەڕێتەوە
not-sent = نەنێردراوە
waiting-look-again = ببینە کێ وەریدەگرێت، پاشان بینێرە
waiting-refused = گرێکە وەرینەگرت
waiting-to = بۆ { $names }
waiting-take-back = گەڕاندنەوە
waiting-look = بینین و ناردن
stranded = { $n ->
    [one] تۆمارێک کە نووسیوتە هێشتا نەنێردراوە: چاوەڕێی تۆیە.
   *[other] { $n } تۆمار کە نووسیوتن هێشتا نەنێردراون: چاوەڕێی تۆن.
  }
discard = سڕینەوە
draft = ڕەشنووس: { $kind }
draft-empty = هێشتا هیچ نەنووسراوە
draft-continue = بەردەوامبوون

time-axis = کات: 24 کاتژمێری ڕابردوو و 24 کاتژمێری داهاتوو
axis-fold = پێچانەوەی تەوەری کات
axis-open = کردنەوەی تەوەری کات
now = ئێستا

age-s = { $n } چ
age-min = { $n } خ
age-h = { $n } ک
age-d = { $n } ڕ
age-never = وێنە نییە
ago = پێش { $age }
in = دوای { $age }

# The rail: parts of the room beside the map
views = بەشەکانی ژوور
view-waiting = چاوەڕوان
view-failed = ئەم بەشە نەکرایەوە. پەڕەکە دووبارە بار بکە؛ ئەوەی نووسیوتە پارێزراوە.

# Words between the items of a list
list-comma = {"، "}
list-and = {" و "}
