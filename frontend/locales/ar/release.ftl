### قائمة ما ينتظر الإتاحة، والمجموعات، والسحب.

view-release = الإتاحة
release-waits = ينتظر ({ $n })
release-groups = المجموعات
release-empty = لا شيء ينتظر موافقة. ما يُكتب ولا تُتيحه قاعدة يظهر هنا.
release-as-of = كما كانت قبل { $age }؛ العقدة لا تجيب.
release-since = ينتظر منذ { $age }
release-needs-authority = ينتظر مخوّلاً
release-needs-second-person = ينتظر مخوّلاً ثانياً
release-asked-by = المكتب
release-home = كُتب في العقدة { $node }
release-for = لمن
release-why = لماذا ينتظر
release-said = وافق
release-said-for = إلى: { $names }
release-desk-gone = مكتب لم يعد قائماً
release-who-can = من يستطيع
release-nobody-can = لا أحد في مكاتبنا الآن. أبلغ مدير العقدة.
release-not-yours = ليس لهذا الحساب حق الإتاحة. تستطيع المكاتب المذكورة أعلاه.
release-your-word = قراركم
release-act-approve = موافقة
release-act-coarsen = أقل دقة
release-act-refuse = رفض
release-to-whom = يذهب إلى
release-nobody = لم يبقَ أحد. اختر جهة، أو ارفض.
release-changed-word = قرّر غيركم في هذه الأثناء. انظر من سيستلم الآن، ثم أكّد.
release-refuse-note = لا يذهب إلى أحد، ويصل السبب إلى المكتب الذي كتبه. من أراد غير ذلك كتب نسخة تالية.
release-coarsen-note = تُكتب نسخة تالية بالكلام نفسه، ويخرج مكانها ووقتها تقريبيين.
release-reason = سبب الرفض
release-remark = ملاحظة
release-keep = احتفظ بكلمة السر دقيقتين لهذه القائمة
release-kept = كلمة السر محفوظة في هذه الصفحة لدقيقتين.
release-forget = انسَها
release-approve = { $n ->
    [zero] وافق
    [one] وافق: يذهب إلى جهة واحدة
    [two] وافق: يذهب إلى جهتين
    [few] وافق: يذهب إلى { $n } جهات
   *[other] وافق: يذهب إلى { $n } جهة
  }
release-approve-first = وافق أولاً؛ ثم ينتظر شخصاً ثانياً
release-refuse = ارفض
release-toast = { $n ->
    [zero] سُجّلت الموافقة.
    [one] أُتيح: في طريقه إلى جهة واحدة.
    [two] أُتيح: في طريقه إلى جهتين.
    [few] أُتيح: في طريقه إلى { $n } جهات.
   *[other] أُتيح: في طريقه إلى { $n } جهة.
  }
release-half-toast = سُجّلت موافقتكم. ينتظر شخصاً ثانياً.
release-refused-toast = رُفض. يصل السبب إلى المكتب الذي كتبه.
send-coarse = { $n ->
    [one] أرسل النسخة الأقل دقة إلى جهة واحدة
    [two] أرسل النسخة الأقل دقة إلى جهتين
    [few] أرسل النسخة الأقل دقة إلى { $n } جهات
   *[other] أرسل النسخة الأقل دقة إلى { $n } جهة
  }
send-coarse-own = احفظ النسخة الأقل دقة؛ تنتظر الموافقة
settled-other = لم يعد ينتظر.
settled-recalled = سُحب.
settled-version = حلّت محلّه النسخة { $n }.
settled-released = أتاحه غيركم: { $names }.
settled-refused = رُفض، أو انتهت مدة وسمه.

offers = للسحب من جهة خرجت
offers-note = ما استلمته جهة عن طريق مجموعة خرجت منها، أو قبل أن تفقد أهليتها. لا يُسحب شيء وحده.
offer-left = خرجت من { $group }
offer-standing = لم تعد ذات أهلية في الشبكة
offer-more = و{ $n } غيرها
take-back = اسحبها منها
take-back-sure = { $n ->
    [one] يُسحب سجلّ واحد من { $agency } وحدها؛ تبقى نسخ الآخرين.
    [two] يُسحب سجلّان من { $agency } وحدها؛ تبقى نسخ الآخرين.
    [few] تُسحب { $n } سجلّات من { $agency } وحدها؛ تبقى نسخ الآخرين.
   *[other] يُسحب { $n } سجلّاً من { $agency } وحدها؛ تبقى نسخ الآخرين.
  }
taken-back = { $n ->
    [zero] لم يبقَ ما يُسحب من { $agency }.
    [one] سُحب سجلّ واحد من { $agency }.
    [two] سُحب سجلّان من { $agency }.
    [few] سُحبت { $n } سجلّات من { $agency }.
   *[other] سُحب { $n } سجلّاً من { $agency }.
  }
recall-promise-short = تُخفيه عقدتهم وتُتلفه. هذا وعد منهم: ما قُرئ أو دُوّن يبقى.
group-ended = منتهية
group-empty = لا أحد فيها
groups-none = لا مجموعات يعرفها هذا المكتب.

recall-reason = السبب، لسجلّنا فقط
recall-can = ما لم يخرج بعد لن يخرج، ولن يعلموا به. وما خرج تُخفيه عقدتهم فوراً وتُتلفه: من قاعدتها وقوائمها وإنذاراتها، ثم توقّع على ذلك.
recall-cannot = هذا وعد منهم وليس قانوناً طبيعياً: ما قُرئ أو دُوّن أو صُوّر يبقى، وكذلك نسخة احتياطية أُخذت قبله. ومن انقطع خطّه يبقى عنده حتى يعود. يبقى السجلّ لديكم، ولا نسخة تالية له.
recall-not-you = يسحبه مخوّل بالإتاحة عندنا: مكتبكم لم يكتبه، أو أُتيح بموافقة مخوّل، أو درجته أعلى من المحدود.
recall-done = { $n ->
    [zero] لم يُتلَف عند أحد بعد.
    [one] أُتلف عند جهة واحدة من { $all }.
    [two] أُتلف عند جهتين من { $all }.
   *[other] أُتلف عند { $n } من { $all }.
  }
recall-all-done = أُتلف عند كل من استلمه.
recall-waits-for = ينتظر { $agency }: لم نسمع منها منذ { $age }.
recall-waits-new = ينتظر { $agency }: لم نسمع منها قط.
recall-hidden-at = أُخفي عند { $agency }، وبقي على عقدتها أن تُتلفه.
recall-under-way = في الطريق إلى { $agency }.

form-group = مجموعة جديدة
group-amend = عدّل القائمة
group-members = الأعضاء
group-end = أنهِ المجموعة
group-leaves = تخرج: { $names }.
group-leaves-note = لا تستلم عن طريقها شيئاً بعد اليوم. وما استلمته يبقى عندها حتى يُسحب: يُعرض سحبه على المخوّل بالإتاحة، تحت «المجموعات».
group-joins = تنضم: { $names }. لا تستلم شيئاً مما مضى إلا بإتاحة جديدة.
group-list-note = من لا يستلم هذه القائمة لا يرى المجموعة ولا يستطيع أن يسمّيها في وسم.
