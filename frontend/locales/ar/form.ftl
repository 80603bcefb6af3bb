### النماذج والإرسال.

form-spot = تقرير جديد
form-alert = إنذار جديد
form-claim = مسك أرض أُخليت
form-movement = تحرّك جديد
form-next = { $kind }، النسخة { $n }
close-keep = إغلاق مع حفظ المسوّدة
optional = اختياري
choose = اختر …
from = من
to = إلى
answer-by = الجواب مطلوب قبل
area = المنطقة
place-hint = 38S LE 71 59  /  35.77 43.58
place-pick = حدّده على الخريطة
corners-hint = 38S LE 71 59
corners-read = { $n ->
    [zero] لا زاوية بعد. في كل سطر زاوية: MGRS أو درجات
    [one] زاوية واحدة
    [two] زاويتان
    [few] { $n } زوايا
   *[other] { $n } زاوية
  }
corners-wrong = ليس مكاناً: السطر { $lines }
size-hint = ⁦12⁩ أو ⁦10-15⁩ أو ⁦>20⁩
contact-hint = نداء لاسلكي أو رقم هاتف، لا اسم شخص
fact-stand-off-m = مسافة الابتعاد بالأمتار
reliability = المصدر
credibility = المضمون
sure-basis = استناداً إلى
still-needed = ينقص: { $names }
still-wrong = للتصحيح: { $names }

wrong-place = هذا ليس مكاناً. اكتب MGRS مثل ⁦38S LE 71 59⁩ أو درجات مثل ⁦35.77 43.58⁩.
wrong-time = هذا ليس وقتاً. اكتب ⁦05:12⁩ أو ⁦05:12Z⁩ أو ⁦2026-11-24 05:12Z⁩.
wrong-order = ينتهي قبل أن يبدأ.
wrong-future = هذا الوقت في المستقبل.
wrong-size = هذا ليس عدداً. اكتب ⁦12⁩ أو ⁦10-15⁩ أو ⁦>20⁩.
wrong-metres = اكتب أمتاراً صحيحة مثل 300.
wrong-corners = بعض الزوايا لا تُقرأ.

label-who = من يُسمح له بالاستلام
label-level = درجة السرية
label-more = المزيد: القيود والمدة والدقة
level-two-persons = من هذه الدرجة فصاعداً لا يخرج إلا بموافقة مخوّل ثانٍ.
audience-sector = جهات القاطع كلها
audience-lines = مع القيادة والوزارة
audience-own = نحن فقط
audience-picked = جهات أختارها
caveat-ORCON = لا يُستعمل إلا بإذن صاحبه
caveat-ORCON-note = لا اقتباس ولا اشتقاق ولا تصدير إلا بإذن صاحبه (ORCON).
caveat-SOURCE = إخفاء المصدر والمكتب
caveat-SOURCE-note = المصدر والمكتب والأساس لا تخرج أبداً (SOURCE).
caveat-PUBLIC = للجميع
caveat-PUBLIC-note = الدرجة 0 وللجميع؛ بموافقة شخصين (PUBLIC).
everyone-note = للجميع: يصل إلى كل جهات الشبكة، أياً كان من سُمّي غيرها. للدرجة 0 فقط، وبموافقة شخصين.
audience-everyone = كل الجهات
show-audience = يرى المستلمون من استلمه غيرهم

who-gets-it = سيستلمه:
nobody-gets-it = لن يستلمه أحد غيرنا.
nobody-yet = لن يستلمه أحد غيرنا بعد.
waits-for-word = { $whose ->
    [second-person] السجل نفسه يذهب إلى { $names } بعد موافقة مخوّل ثانٍ بالإتاحة.
    [both] السجل نفسه يذهب إلى { $names } بعد موافقة مخوّلَين اثنين بالإتاحة.
   *[authority] السجل نفسه يذهب إلى { $names } بعد موافقة المخوّل بالإتاحة.
  }
link-cut-waits = الوصلة مقطوعة: ينتظر هنا حتى تعود
who-asking = نسأل من سيستلمه …
who-unknown = لا يُعرف بعد من سيستلمه.
coarse = المكان مقرّب إلى { $n } م
withheld = لا يذهب إلى { $agency }: { $reason }
needs-authority = لا يخرج حتى يوافق المخوّل بالإتاحة عندنا.
needs-second-person = لا يخرج حتى يوافق شخص مخوّل ثانٍ.
must-answer = الجواب مطلوب من: { $names }
send-record = { $n ->
    [one] أرسل إلى جهة واحدة
    [two] أرسل إلى جهتين
    [few] أرسل إلى { $n } جهات
   *[other] أرسل إلى { $n } جهة
  }
send-record-own = احفظه لنا فقط
send-answer-concur = { $n ->
    [one] وافق وأبلغ جهة واحدة
    [two] وافق وأبلغ جهتين
    [few] وافق وأبلغ { $n } جهات
   *[other] وافق وأبلغ { $n } جهة
  }
send-answer-concur-own = وافق، لنا فقط
send-answer-concur-with-conditions = { $n ->
    [one] أرسل الشروط إلى جهة واحدة
    [two] أرسل الشروط إلى جهتين
    [few] أرسل الشروط إلى { $n } جهات
   *[other] أرسل الشروط إلى { $n } جهة
  }
send-answer-concur-with-conditions-own = احفظ الشروط لنا فقط
send-answer-object = { $n ->
    [one] اعترض وأبلغ جهة واحدة
    [two] اعترض وأبلغ جهتين
    [few] اعترض وأبلغ { $n } جهات
   *[other] اعترض وأبلغ { $n } جهة
  }
send-answer-object-own = اعترض، لنا فقط
send-cancel = { $n ->
    [one] ألغِ وأبلغ جهة واحدة
    [two] ألغِ وأبلغ جهتين
    [few] ألغِ وأبلغ { $n } جهات
   *[other] ألغِ وأبلغ { $n } جهة
  }
send-cancel-own = ألغِ، لنا فقط
send-unknown = أرسل
send-waits = احفظه؛ ينتظر الموافقة
send-queue = احفظه حتى تعود العقدة
send-offline = العقدة لا تجيب. يُحفظ هنا لنا فقط؛ حين تعود ترى من سيستلمه ثم ترسله.
send-offline-named = العقدة لا تجيب. يُحفظ هنا ويذهب حين تعود إلى من ذُكر أعلاه؛ وإن تغيّر ذلك سُئلت.
sending = يُرسل …
sending-in = { $n ->
    [one] يُرسل بعد ثانية
    [two] يُرسل بعد ثانيتين
    [few] يُرسل بعد { $n } ثوانٍ
   *[other] يُرسل بعد { $n } ثانية
  }
send-now = أرسل الآن
undo = تراجع
discarded = حُذفت المسوّدة.
sent-toast = { $n ->
    [zero] حُفظ لدينا فقط.
    [one] حُفظ، وهو في طريقه إلى جهة واحدة.
    [two] حُفظ، وهو في طريقه إلى جهتين.
    [few] حُفظ، وهو في طريقه إلى { $n } جهات.
   *[other] حُفظ، وهو في طريقه إلى { $n } جهة.
  }
sent-waits-toast = حُفظ، وهو ينتظر الموافقة: انظر الإتاحة.
queued-toast = حُفظ هنا. يُرسل حين تعود العقدة.
queued-look-toast = حُفظ هنا لنا فقط. حين تعود العقدة ترى من سيستلمه ثم ترسله.

picture-add = إضافة صورة
picture-drop = أو أسقطها هنا، أو الصقها
picture-working = تُصنع من جديد …
picture-caption = ما تُظهره، في سطر
picture-remove = إزالة الصورة
picture-cost = { $kb } كيلوبايت لكل مستلم: { $s } ثانية على خط 64 كيلوبت/ث. الكلمات تسبقها.
picture-place = الصورة تُظهر المكان بدقة، وأين وقف من صوّرها. لا يذهب من الملف سواها: لا موقع ولا وقت ولا جهاز.
picture-barred = بهذا الوسم لا تذهب صورة: فهو يُخفي المكان أو المصدر، والصورة تُظهرهما.
picture-cut = تُضاف الصور حين تعود العقدة.
with-pictures = { $n ->
    [one] ومعه صورته.
    [two] ومعه صورتاه.
    [few] ومعه صوره الـ { $n }.
   *[other] ومعه صوره الـ { $n }.
  }
picture-apart = الصورة { $n } تذهب إلى هؤلاء وحدهم: { $names }
picture-waits = الصورة { $n } لا تذهب إلى أحد حتى يتيحها مخوّل.
picture-stays = الصورة { $n } لا تذهب إلى أحد.
