### الصفحة: سطر الحالة، الخريطة، السجلّ، محور الوقت، الدخول.

title = تنسيق
opening = يُفتح …
language = اللغة
theme-light = المظهر النهاري
theme-night = المظهر الليلي
exercise = تمرين
exercise-door = تمرين: لا شيء هنا حقيقي. اختر مكتبك.
sign-in = تسجيل الدخول
sign-in-or = أو بحساب وكلمة مرور
sign-out = تسجيل الخروج
account = الحساب
password = كلمة المرور
session-ended = انتهت جلستك. سجّل الدخول مجدداً؛ ما كتبته باقٍ كما هو.
node-unreachable-start = العقدة لا تجيب. تعيد هذه الصفحة المحاولة وحدها.
cut-off = انقطع الاتصال بالعقدة منذ { $age }. ما تراه قديم، وما تكتبه يُحفظ هنا لنا فقط. حين تعود العقدة ترى من سيستلمه ثم ترسله.

administered-by = الجهة المديرة: { $agency }
administered-by-means = هذا المكتب على عقدتهم، ومن يديرها يستطيع أن يقرأ كل ما يُعرض ويُكتب هنا.
link-own = لنا
clock-title = التوقيت العالمي وتوقيت هذا الجهاز
clock-local = محلي
links = الوصلات مع الجهات الأخرى
links-none = لا عقدة أخرى بعد
link-live = متصل
link-stale = متأخر
link-silent = منقطع
link-unknown = غير معروف
link-ours = صورتنا عنهم
link-theirs = صورتهم عنّا
link-ages = لدينا { $ours } · لديهم { $theirs }
link-title = عمر ما لدينا عنهم { $ours }، وعمر ما لديهم عنّا { $theirs }.
link-skewed = الساعة خاطئة
link-clock = ساعتهم
link-clock-ahead = متقدمة على ساعتنا بما لا يقل عن { $age }
link-clock-behind = متأخرة عن ساعتنا بما لا يقل عن { $age }
link-clock-what = لا يمكن الاتفاق على شيء جديد. تحققوا من الساعتين.
link-error = آخر خلل
mine = لنا
mine-title = سجلاتنا في طريقها إلى الآخرين
mine-pending = { $n } قيد الانتظار
mine-sent = { $n } مُرسل
mine-received = { $n } مُستلم
mine-seen = { $n } مُطَّلع عليه
alarms = التنبيهات
alarms-more = { $n ->
    [one] وتنبيه آخر
    [two] وتنبيهان آخران
    [few] و{ $n } تنبيهات أخرى
   *[other] و{ $n } تنبيهاً آخر
  }
alarm-ready = الجرس يعمل
alarm-muted = الصوت مكتوم: جرّب الجرس
alarm-test-title = تجربة الجرس
alarm-claim = مسك أرض بقربنا
alarm-movement = تحرّك بقربنا
alarm-operation = عملية بقربنا
alarm-emergency = طلب طارئ موجّه إلينا
alarm-alert = إنذار
alarm-deviation = خروج عن الخطة
alarm-objection = اعتراض على خطتنا
alarm-objection-theirs = اعتراض على خطة
alarm-not-received-theirs = خطة لم تصل
alarm-not-received = خطتنا لم تصل
alarm-unanswered = فات الموعد بلا جواب
alarm-conflict = تعارض بين الخطط
alarm-request = طلب موجّه إلينا
alarm-reply = رد على طلبنا
alarm-refused = رُفضت إتاحة سجلّنا
alarm-other = تنبيه
past-superseded = حلّ محلّه ما هو أحدث
past-answered = أُجيب عنه بعد ذلك
past-arrived = وصلت بعد ذلك
past-over = انتهى
acknowledged = تم العلم به
acknowledge = تم العلم
open-record = فتح السجلّ

panel = السجلّ
close = إغلاق
show-on-map = أظهره على الخريطة
map = الخريطة
map-tools = أدوات الخريطة
map-home = إظهار منطقتنا
map-failed = لا يستطيع هذا المتصفح رسم الخريطة (WebGL). كل ما عداها يعمل: المكان مكتوب في كل سجلّ.
map-keys = المفاتيح: R تقرير، A إنذار، C مسك أرض، M تحرّك، والشرطة المائلة للبحث. على الخريطة: الأسهم تحرّكها، Enter ما في وسطها، وShift+F10 قائمته.
zoom-in = تقريب
zoom-out = تبعيد
read-out-title = صيغة الإحداثيات: MGRS أو درجات أو UTM
nobody-holds = أرض لا يمسكها أحد
search = ابحث عن مكان أو إحداثيات أو كلمات
search-hint = مكان أو MGRS أو كلمات
search-none = لا نتائج. جرّب MGRS أو درجات أو اسم مكان أو كلمة.
draw-area-guide = انقر زوايا المنطقة؛ نقرتان أو Enter للإغلاق.
draw-point-guide = انقر على الخريطة لتحديد المكان.
draw = ارسم على الخريطة
draw-undo = تراجع عن زاوية
draw-clear = امسح
draw-done = إنهاء

feed = التقارير والخطط
feed-empty = لا شيء بعد. يظهر هنا ما يُتاح لهذا المكتب، والمفتاح R يبدأ تقريراً.
feed-empty-sieve = لا شيء يطابق التصفية. المفتاح X يلغيها.
feed-new = { $n ->
    [one] واحد جديد
    [two] اثنان جديدان
    [few] { $n } جديدة
   *[other] { $n } جديداً
  }
unread = { $n ->
    [one] واحد لم يُقرأ
    [two] اثنان لم يُقرأا
   *[other] { $n } لم تُقرأ
  }
sieve = أظهر
sieve-all = الكل
sieve-plans = الخطط
sieve-alerts = الإنذارات
sieve-own = لنا
new = جديد
new-title = جديد: { $kind } (المفتاح { $key })
new-spot = تقرير
new-alert = إنذار
new-claim = مسك أرض
new-movement = تحرّك
row-waiting = { $n ->
    [one] لم تستلمه جهة واحدة بعد
    [two] لم تستلمه جهتان بعد
    [few] لم تستلمه { $n } جهات بعد
   *[other] لم تستلمه { $n } جهة بعد
  }
answer-wanted = جوابكم مطلوب
minimum-words = { $kind }: الحد الأدنى فقط

waiting-waiting = منتظر حتى تعود العقدة
not-sent = لم يُرسل
waiting-look-again = راجع من سيستلمه ثم أرسله
waiting-refused = لم تقبله العقدة
waiting-to = إلى { $names }
waiting-take-back = استرجاع
waiting-look = مراجعة وإرسال
stranded = { $n ->
    [one] سجل كتبته لم يُرسل بعد: ينتظرك.
    [two] سجلان كتبتهما لم يُرسلا بعد: ينتظرانك.
    [few] { $n } سجلات كتبتها لم تُرسل بعد: تنتظرك.
   *[other] { $n } سجلاً كتبته لم يُرسل بعد: ينتظرك.
  }
discard = حذف
draft = مسوّدة: { $kind }
draft-empty = لم يُكتب شيء بعد
draft-continue = متابعة

time-axis = الوقت: 24 ساعة مضت و24 ساعة آتية
axis-fold = طيّ محور الوقت
axis-open = فتح محور الوقت
now = الآن

age-s = { $n } ث
age-min = { $n } د
age-h = { $n } س
age-d = { $n } ي
age-never = لا صورة
ago = قبل { $age }
in = بعد { $age }

# The rail: parts of the room beside the map
views = أقسام الغرفة
view-waiting = ينتظر
view-failed = تعذّر فتح هذا القسم. أعد تحميل الصفحة؛ ما كتبته محفوظ.

# Words between the items of a list
list-comma = {" و"}
list-and = {" و"}
