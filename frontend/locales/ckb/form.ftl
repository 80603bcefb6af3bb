### فۆرمەکان و ناردن.

form-spot = ڕاپۆرتی نوێ
form-alert = ئاگادارکردنەوەی نوێ
form-claim = گرتنەدەستی زەویی چۆڵکراو
form-movement = جووڵەی نوێ
form-next = { $kind }، وەشانی { $n }
close-keep = داخستن و هێشتنەوەی ڕەشنووس
optional = ئارەزوومەندانە
choose = هەڵبژێرە …
from = لە
to = تا
answer-by = وەڵام پێویستە پێش
area = ناوچە
place-hint = 38S LE 71 59  /  35.77 43.58
place-pick = لەسەر نەخشە دیاریی بکە
corners-hint = 38S LE 71 59
corners-read = { $n ->
    [0] هێشتا گۆشە نییە. لە هەر دێڕێکدا گۆشەیەک: MGRS یان پلە
    [one] یەک گۆشە
   *[other] { $n } گۆشە
  }
corners-wrong = شوێن نییە: دێڕی { $lines }
size-hint = ⁦12⁩ یان ⁦10-15⁩ یان ⁦>20⁩
contact-hint = ناوی بێتەل یان ژمارەی تەلەفۆن، نەک ناوی کەس
fact-stand-off-m = مەودای دوورکەوتنەوە بە مەتر
reliability = سەرچاوە
credibility = ناوەڕۆک
sure-basis = لەسەر بنەمای
still-needed = ماوە: { $names }

wrong-place = ئەمە شوێن نییە. MGRS بنووسە وەک ⁦38S LE 71 59⁩ یان پلە وەک ⁦35.77 43.58⁩.
wrong-time = ئەمە کات نییە. بنووسە ⁦05:12⁩ یان ⁦05:12Z⁩ یان ⁦2026-11-24 05:12Z⁩.
wrong-order = پێش دەستپێکردن تەواو دەبێت.
wrong-future = ئەم کاتە لە داهاتوودایە.
wrong-size = ئەمە ژمارە نییە. بنووسە ⁦12⁩ یان ⁦10-15⁩ یان ⁦>20⁩.
wrong-metres = مەتری تەواو بنووسە، وەک 300.
wrong-corners = هەندێک گۆشە ناخوێندرێنەوە.

label-who = کێ دەتوانێت وەریبگرێت
label-level = ئاستی نهێنی
label-more = زیاتر: کۆتوبەند، ماوە، وردی
level-two-persons = لەم ئاستەوە بەرەو سەر، بێ پەسەندکردنی کەسێکی ڕێپێدراوی دووەم دەرناچێت.
audience-sector = هەموو لایەنەکانی کەرتەکە
audience-lines = لەگەڵ فەرماندەیی و وەزارەت
audience-own = تەنها خۆمان
audience-picked = لایەنەکانی خۆم هەڵیاندەبژێرم
caveat-ORCON = تەنها بە ڕێپێدانی خاوەنی بەکاربێت
caveat-ORCON-note = بێ ڕێپێدانی خاوەنی نە وەردەگیرێت، نە لێی دەردەهێنرێت، نە هەناردە دەکرێت (ORCON).
caveat-SOURCE = شاردنەوەی سەرچاوە و مێز
caveat-SOURCE-note = سەرچاوە و مێز و بنەما هەرگیز دەرناچن (SOURCE).
caveat-PUBLIC = بۆ هەمووان
caveat-PUBLIC-note = ئاستی 0 و بۆ هەمووان؛ بە پەسەندکردنی دوو کەس (PUBLIC).
everyone-note = بۆ هەمووان: بۆ هەموو لایەنەکانی تۆڕ دەچێت، هەر کەسێکی تریش ناوی هاتبێت. تەنها بۆ ئاستی 0، و بە پەسەندکردنی دوو کەس.
audience-everyone = هەموو لایەنەکان
show-audience = وەرگران دەبینن کێی تر وەریگرتووە

who-gets-it = ئەمانە وەریدەگرن:
nobody-gets-it = جگە لە خۆمان کەس وەریناگرێت.
who-asking = دەپرسین کێ وەریدەگرێت …
who-unknown = هێشتا نازانرێت کێ وەریدەگرێت.
coarse = شوێن تا { $n } م نزیک کراوەتەوە
withheld = بۆ { $agency } ناچێت: { $reason }
needs-authority = دەرناچێت تا دەسەڵاتی ڕێپێدانی خۆمان پەسەندی نەکات.
needs-second-person = دەرناچێت تا کەسێکی ڕێپێدراوی دووەم پەسەندی نەکات.
must-answer = دەبێت وەڵام بدەنەوە: { $names }
send-record = { $n ->
    [one] بۆ یەک لایەن بنێرە
   *[other] بۆ { $n } لایەن بنێرە
  }
send-record-own = تەنها بۆ خۆمان هەڵیبگرە
send-answer-concur = { $n ->
    [one] ڕازی بە و بە یەک لایەن بڵێ
   *[other] ڕازی بە و بە { $n } لایەن بڵێ
  }
send-answer-concur-own = ڕازی بە، تەنها لای خۆمان
send-answer-concur-with-conditions = { $n ->
    [one] مەرجەکان بۆ یەک لایەن بنێرە
   *[other] مەرجەکان بۆ { $n } لایەن بنێرە
  }
send-answer-concur-with-conditions-own = مەرجەکان تەنها لای خۆمان هەڵبگرە
send-answer-object = { $n ->
    [one] ناڕەزایی دەرببڕە و بە یەک لایەن بڵێ
   *[other] ناڕەزایی دەرببڕە و بە { $n } لایەن بڵێ
  }
send-answer-object-own = ناڕەزایی دەرببڕە، تەنها لای خۆمان
send-cancel = { $n ->
    [one] هەڵیبوەشێنەوە و بە یەک لایەن بڵێ
   *[other] هەڵیبوەشێنەوە و بە { $n } لایەن بڵێ
  }
send-cancel-own = هەڵیبوەشێنەوە، تەنها لای خۆمان
send-unknown = بنێرە
send-queue = هەڵیبگرە تا گرێکە دەگەڕێتەوە
send-offline = گرێکە وەڵام ناداتەوە. لێرە هەڵدەگیرێت؛ ئەگەر ناوی وەرگران هێشتا پیشان نەدرابێت، پێش دەرچوون دەیانبینیت.
sending = دەنێردرێت …
sending-in = { $n ->
    [one] دوای یەک چرکە دەنێردرێت
   *[other] دوای { $n } چرکە دەنێردرێت
  }
send-now = ئێستا بینێرە
undo = گەڕانەوە
discarded = ڕەشنووسەکە سڕایەوە.
sent-toast = { $n ->
    [0] پاشەکەوت کرا. تەنها لای خۆمانە.
    [one] پاشەکەوت کرا؛ بەڕێوەیە بۆ یەک لایەن.
   *[other] پاشەکەوت کرا؛ بەڕێوەیە بۆ { $n } لایەن.
  }
queued-toast = لێرە هەڵگیرا. کاتێک گرێکە گەڕایەوە دەنێردرێت.
