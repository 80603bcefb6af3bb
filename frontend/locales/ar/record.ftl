### السجلّ: وقائعه، حال الخطة وأجوبتها، التسليم، التاريخ.

kind-spot = تقرير
kind-alert = إنذار
kind-claim = مسك أرض
kind-movement = تحرّك
kind-concurrence = جواب
kind-other = سجلّ
status-exercise = تمرين
status-test = اختبار
level-0 = غير مصنّف
level-1 = محدود
level-2 = كتوم
level-3 = سري

fact-category = ماذا
fact-danger = الخطر
fact-title = العنوان
fact-size = العدد
fact-activity = ماذا فعلوا
fact-text = الكلام
fact-direction = الاتجاه
fact-group = الجماعة
fact-unit = الوحدة
fact-reason = السبب
fact-answer = الجواب
fact-conditions = الشروط
fact-contact = الاتصال
fact-stand-off = مسافة الابتعاد
fact-basis = الأساس
fact-where = أين
fact-when = متى
fact-who = من يقول
fact-sure = مدى الثقة
fact-recorded = دُوّن
fact-received = استُلم
fact-caveats = القيود
fact-audience = متاح لـ
only-us = نحن فقط
by-machine = من آلة
precision = ± { $n } م
metres = { $n } م
copy = نسخ
copied = نُسخ
minimum = الحد الأدنى فقط
minimum-note = أتاحت { $agency } من هذا السجلّ ما تقتضيه السلامة فقط: أين ومتى وأي خطر.
refers-to = يشير إلى
history = التاريخ
version = { $n ->
    [1] النسخة الأولى
   *[other] النسخة { $n }
  }
next-version = اكتب نسخة تالية
cancel-plan = ألغِ الخطة
cancel-plan-note = تُلغى الخطة عند كل من استلمها، ويبقى تاريخها.
keep-plan = أبقِ الخطة

category-post-empty = نقطة وُجدت خالية
category-armed-group = جماعة مسلحة
category-movement = حركة
category-attack = هجوم
category-clash = اشتباك
category-explosive = متفجرات
category-fire = حريق
category-civilians = مدنيون
category-other = غير ذلك
danger-attack = هجوم
danger-movement = حركة
danger-explosive = متفجرات
danger-approach = اقتراب من موضعكم
danger-other = غير ذلك
direction-N = شمال
direction-NE = شمال شرق
direction-E = شرق
direction-SE = جنوب شرق
direction-S = جنوب
direction-SW = جنوب غرب
direction-W = غرب
direction-NW = شمال غرب
basis-fact = واقعة: شوهدت
basis-opinion = رأي: تقدير
reliability-A = موثوق تماماً
reliability-B = موثوق عادةً
reliability-C = موثوق نوعاً ما
reliability-D = غير موثوق عادةً
reliability-E = غير موثوق
reliability-F = لا يمكن تقدير وثوقه
credibility-1 = أكّده آخرون
credibility-2 = صحيح على الأرجح
credibility-3 = قد يكون صحيحاً
credibility-4 = مشكوك فيه
credibility-5 = مستبعد
credibility-6 = لا يمكن تقدير صحته

plan-draft = مسوّدة
plan-proposed = مقترحة
plan-agreed = متّفق عليها
plan-objected = معترَض عليها
plan-active = متّفق عليها وجارية
plan-ended = منتهية
plan-cancelled = ملغاة
plan-not-agreed = غير متّفق عليها
missing-delivery = لم تصل إلى { $agency }.
missing-answer = وصلت إلى { $agency } ولم يأتِ جواب.
missing-unknown = لا جواب من { $agency }.
missing-conditions = موافقة { $agency } مشروطة: على نسخة تالية أن تفي بشروطها.
missing-object = اعتراض من { $agency }.
missing-node = لم تؤكدها العقدة بعد.
answers = من عليه أن يجيب
answers-for = عن { $sectors }
answer-none = لا جواب
answer-received = استُلمت، لا جواب
answer-concur = موافقة
answer-concur-with-conditions = موافقة بشروط
answer-object = اعتراض
answer-arrived = وصل جوابنا
answer-under-way = لم يصل جوابنا بعد
delivered-yes = وصلت
delivered-no = لم تصل
delivered-unknown = لا يُعرف أوصلت أم لا
valid-until = صالح حتى
deadline = موعد الجواب بعد { $age }:
deadline-past = فات موعد الجواب قبل { $age }:
conflicts = التعارضات
conflict-C1 = طرفان في مكان واحد
conflict-C2 = نقطة أو سيطرة لغيرنا
conflict-C3 = عبور الحد الفاصل
conflict-C4 = خطر أو موقع محمي
conflict-C5 = مسك أرض أُخليت
conflict-C6 = طريق أو جسر أو بوابة مشتركة
conflict-C7 = محور مقابل محور
conflict-C8 = صورة قديمة أو مجهولة

answer-title = جوابكم
answer-again = أجب من جديد
choose-concur = موافقة
choose-concur-with-conditions = موافقة بشروط
choose-object = اعتراض
conflicts-tick = للموافقة رغم تعارض، أشّر عليه:
conflicts-open = { $n ->
    [one] تعارض واحد لم تقبله. أشّر عليه أو اعترض.
    [two] تعارضان لم تقبلهما. أشّر عليهما أو اعترض.
    [few] { $n } تعارضات لم تقبلها. أشّر عليها أو اعترض.
   *[other] { $n } تعارضاً لم تقبلها. أشّر عليها أو اعترض.
  }
objection-words = لماذا، وما الذي يرفع الاعتراض
conditions-words = الشروط
conditions-hint = لا يُتّفق على الخطة حتى تفي نسخة تالية من صاحبها بالشروط وتوافقوا عليها.

deliveries = التسليم
deliveries-none = باقٍ عندنا.
state-pending = منتظر
state-sent = مُرسل
state-received = مُستلم
state-recalled = مسحوب
basis-authority = بصلاحيتنا
basis-standing = بقاعدة دائمة
basis-life-safety = لسلامة الأرواح
