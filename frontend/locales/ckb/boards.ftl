### تەختەکان: داواکارییەکان، ئەوەی دەمانەوێت بیزانین، ئاگادارییەکان، و ئەوەی دەربارەی تۆمارێک گوترا.

view-requests = داواکاری
view-requirements = پرسیار
view-alerts = ئاگاداری
board-state = کامیان پیشان بدرێت
board-old = ئەمە پێش { $age } بوو: پەڕەکە لە گرێکە دابڕاوە.
board-more = زیاتر
requests-open = کراوە
requests-over = کۆتاییهاتوو
requests-of-us = لە ئێمە داواکراوە
requests-by-us = ئێمە داوامان کردووە
requests-others = لە نێوان لایەنانی تردا
requests-of-us-none = کەس هیچمان لێ داوا ناکات. ئەوەی داوا دەکرێت لێرە دەردەکەوێت و زەنگی بۆ لێ دەدرێت.
requests-by-us-none = هیچمان لە کەس داوا نەکردووە. بە «داواکاریی نوێ» دەست پێ بکە.
requests-over-none = هێشتا هیچ کۆتایی نەهاتووە.
requirements-open = کراوە
requirements-over = کۆتاییهاتوو
requirements-of-us = دەبێت ئێمە بگەڕێین
requirements-by-us = دەمانەوێت بیزانین
requirements-others = لە نێوان لایەنانی تردا
requirements-of-us-none = داوا نەکراوە بەدوای هیچدا بگەڕێین.
requirements-by-us-none = پرسیاری کراوەمان نییە. بە «پرسیاری نوێ» دەست پێ بکە.
requirements-over-none = هێشتا هیچ کۆتایی نەهاتووە.
alerts-open = لە کاردا
alerts-over = کۆتاییهاتوو
alerts-list = ئاگادارییەکان
alerts-none = هیچ ئاگادارییەک لە کاردا نییە لای ئەم مێزە.
alerts-over-none = هێشتا هیچ ئاگادارییەک کۆتایی نەهاتووە.
alerts-rung = ئەوەی لەم مێزە زەنگی لێ دا
alerts-local = کێ ئاگادار بوو و کەی، لێرە دەمێنێتەوە. نێرەر دەبینێت وەرمان گرتووە یان نا، پێی ناگوترێت کە زەنگ بێدەنگ کرا.
alerts-rung-none = هێشتا هیچ زەنگی لێ نەداوە.
alert-until = لە کاردایە تا
alert-was-until = لە کاردا بوو تا
heard-by = { $who } پێش { $age } ئاگادار بوو
rings = زەنگ لێدەدات: هێشتا کەس ئاگادار نەبووە
alarm-hazard = مەترسیی تەقینەوەی نوێ
new-request = داواکاریی نوێ
new-requirement = پرسیاری نوێ

request-passage = تێپەڕبوون
request-escort = هاوڕێیەتی
request-eod = چارەسەری تەقەمەنی
request-medevac = گواستنەوەی پزیشکی
request-information = زانیاری
request-derive = مۆڵەتی پێدانی تۆمارێک
request-export = مۆڵەتی چاپکردنی تۆمارێک
request-other = داواکاریی تر
request-withdrawn = داواکارییەکە هەڵوەشایەوە
recalled-short = کشێنراوەتەوە
priority-immediate = دەستبەجێ
priority-urgent = بەپەلە
priority-routine = ئاسایی
asked-by = لە { $agency }
overdue = کاتی بەسەر چوو
due-in = لە ماوەی { $age }
due-past = پێش { $age }
reply-on = دەربارەی: { $words }
word-none = هێشتا وەڵامی نەداوەتەوە
word-noted = بینیویەتی، بەڵێنی نەداوە
word-accepted = قبووڵی کرد
word-refused = ڕەتی کردەوە
word-done = ئەنجامی دا
word-unknown = وەڵامەکەی نازانین
reply-title = وەڵامی ئێمە
reply-accepted = قبووڵی دەکەین
reply-refused = ڕەتی دەکەینەوە
reply-done = ئەنجام درا
reply-noted = بینیمان
reply-again = وەڵامی نوێ
reply-why = بۆچی نا
reply-why-needed = ڕەتکردنەوە هۆکاری دەوێت.
reply-words = چۆن، بە وشە
reply-at = کەی ئەنجام دەدرێت
reply-was = کەی ئەنجام درا
leave-derive = بۆ ناردنی وەشانی { $n } بۆ { $names }:
leave-export = بۆ چاپکردنی وەشانی { $n } لەلایەن { $names }:
reply-derive = ڕێ دەدرێت وەشانی { $n } ی تۆماری ناوبراو بدرێت بەو لایەنانەی لە داواکارییەکەدا ناویان هاتووە، و هیچی تر نا.
reply-export = ڕێ بەوە دەدرێت کە داوای کردووە وەشانی { $n } ی تۆماری ناوبراو چاپ بکات، تا ئەم وەڵامە دەکشێنیتەوە؛ نادرێت بە کەسی تر.
withdraw = هەڵوەشاندنەوەی داواکاری
withdraw-note = لەمەودوا هیچ لە کەس داوا ناکرێت؛ ئەوەی داواکارییەکەی وەرگرتووە ئاگادار دەکرێتەوە.
leave-it = وەک خۆی بمێنێت

who-looks = دەگەڕێت: { $names }
nobody-looks = کەس بۆ گەڕان دیاری نەکراوە
question-ours = پرسیاری ئێمە
question-open = کراوە
question-assigned = سپێردراوە
question-met = وەڵام درایەوە
question-not-met = وەڵام نەدرایەوە
question-withdrawn = پێویست نییە
question-close = کۆتاییهێنان بە پرسیار
question-found = ئەوەی زانرا، بە وشە
question-met-needs = ڕاپۆرتێک دیاری بکە کە وەڵامی دەداتەوە، یان بنووسە چی زانرا.
question-met-by = وەڵامی دایەوە
question-note-met = پرسیارەکە وەڵام درایەوە.
question-note-not-met = وەڵامەکە نەزانرا.
question-note-withdrawn = لەمەودوا وەڵامەکە پێویست نییە.
no-report-yet = هێشتا ڕاپۆرتی لەسەر نییە.
report-on-it = ڕاپۆرت لەسەری

send-reply = { $n ->
    [one] وەڵام بدەرەوە و بە یەک لایەن بڵێ
   *[other] وەڵام بدەرەوە و بە { $n } لایەن بڵێ
  }
send-reply-own = وەڵامەکە تەنها بۆ خۆمان هەڵبگرە
send-state = { $n ->
    [one] بیگۆڕە و بە یەک لایەن بڵێ
   *[other] بیگۆڕە و بە { $n } لایەن بڵێ
  }
send-state-own = بیگۆڕە، تەنها بۆ خۆمان
send-assess = { $n ->
    [one] هەڵسەنگاندنەکە بنێرە بۆ یەک لایەن
   *[other] هەڵسەنگاندنەکە بنێرە بۆ { $n } لایەن
  }
send-assess-own = هەڵسەنگاندنەکە تەنها بۆ خۆمان هەڵبگرە

assess = هەڵسەنگاندن
assessments = ئەوەی لەسەری گوترا
assess-reason = بۆچی، بە وشە
assessed-before = { $n ->
    [one] یەک هەڵسەنگاندنی پێشوو
   *[other] { $n } هەڵسەنگاندنی پێشوو
  }
assessed-elsewhere = لەگەڵ تۆمارێک کە لای ئەم مێزە نییە.
verdict-evaluation = ڕادەی دڵنیایی
verdict-same-event = هەمان ڕووداو
verdict-different-events = دوو ڕووداوی جیا
verdict-accepted = لە ژماردنی ئێمەدا قبووڵە
verdict-disputed = جێی ناکۆکییە
which-record = کام تۆمار
which-record-hint = وشە، لایەن یان شوێن
which-none = لە تۆمارە بارکراوەکاندا تۆماری تری لەم جۆرە نییە.

form-request = داواکاریی نوێ
form-requirement = پرسیاری نوێ
form-reply = وەڵامی داواکارییەک
form-assessment = هەڵسەنگاندن
request-type = چی داوا دەکەین
request-to = لە کێ داوا دەکەین
request-by = تا کەی
request-text = داواکاری بە وشە
request-priority = پێشینەیی
request-record = ئەو تۆمارەی دەبێت بدرێت
request-on = بدرێت بە کێ
requirement-question = چی دەمانەوێت بیزانین
requirement-collectors = کێ دەگەڕێت
requirement-state = دۆخی پرسیار
wrong-asked = ئەوەی داوای لێ دەکرێت دەبێت لە لێبڵەکەی خوارەوەدا ناوی هەبێت، ئەگینا پێی نازانێت.
assess-verdict = بڕیار
assess-other = تۆمارێکی دووەم
