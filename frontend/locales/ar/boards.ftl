### اللوحات: الطلبات، ما نريد معرفته، الإنذارات، وما قيل في سجلّ.

view-requests = الطلبات
view-requirements = أسئلة
view-alerts = الإنذارات
board-state = أيّها يُعرض
board-old = هذا ما كان قبل { $age }: الصفحة مقطوعة عن العقدة.
board-more = المزيد
requests-open = مفتوحة
requests-over = انتهت
requests-of-us = مطلوب منّا
requests-by-us = طلبناه من غيرنا
requests-others = بين جهات أخرى
requests-of-us-none = لا أحد يطلب منّا شيئاً. ما يُطلب يظهر هنا ويُقرع له الجرس.
requests-by-us-none = لم نطلب من أحد شيئاً. ابدأ بـ«طلب جديد».
requests-over-none = لا شيء انتهى بعد.
requirements-open = مفتوحة
requirements-over = انتهت
requirements-of-us = علينا أن نبحث
requirements-by-us = نريد أن نعرف
requirements-others = بين جهات أخرى
requirements-of-us-none = لم يُسأل منّا البحث عن شيء.
requirements-by-us-none = ليس لنا سؤال مفتوح. ابدأ بـ«سؤال جديد».
requirements-over-none = لا شيء انتهى بعد.
alerts-open = سارية
alerts-over = انتهت
alerts-list = الإنذارات
alerts-none = لا إنذار سارٍ لدى هذا المكتب.
alerts-over-none = لا إنذار انتهى بعد.
alerts-rung = ما رنّ في هذا المكتب
alerts-local = يبقى هنا من أقرّ ومتى. المُرسِل يرى هل استلمناه، ولا يُبلَّغ بأن الجرس أُسكت.
alerts-rung-none = لم يرنّ شيء بعد.
alert-until = سارٍ حتى
alert-was-until = كان سارياً حتى
heard-by = أقرّ { $who } قبل { $age }
rings = يرنّ: لم يُقرّ أحد بعد
alarm-hazard = خطر متفجرات جديد
new-request = طلب جديد
new-requirement = سؤال جديد

request-passage = مرور
request-escort = مرافقة
request-eod = معالجة متفجرات
request-medevac = إخلاء طبي
request-information = معلومات
request-derive = إذن بتمرير سجلّ
request-export = إذن بطباعة سجلّ
request-other = طلب آخر
request-withdrawn = أُلغي الطلب
recalled-short = مسحوب
priority-immediate = فوري
priority-urgent = عاجل
priority-routine = عادي
asked-by = من { $agency }
overdue = فات الموعد
due-in = بعد { $age }
due-past = قبل { $age }
reply-on = بشأن: { $words }
word-none = لم يُجب بعد
word-noted = اطّلع ولم يَعِد
word-accepted = قبِل
word-refused = رفض
word-done = أنجز
word-unknown = لا نعرف جوابه
reply-title = جوابنا
reply-accepted = نقبل
reply-refused = نرفض
reply-done = أُنجز
reply-noted = اطّلعنا
reply-again = جواب جديد
reply-why = لماذا لا
reply-why-needed = الرفض يحتاج سبباً.
reply-words = كيف، بكلمات
reply-at = متى يُنجز
reply-was = متى أُنجز
leave-derive = لتمرير النسخة { $n } إلى { $names }:
leave-export = لطباعة النسخة { $n } عند { $names }:
reply-derive = يُسمح بتمرير النسخة { $n } من السجلّ المذكور إلى الجهات المذكورة في الطلب، ولا شيء غيرها.
reply-export = يُسمح لمن طلب بطباعة النسخة { $n } من السجلّ المذكور حتى تسحب هذا الجواب؛ ولا تُمرَّر إلى غيره.
withdraw = إلغاء الطلب
withdraw-note = لا يُطلب من أحد شيء بعد الآن؛ من استلم الطلب يُبلَّغ.
leave-it = إبقاء كما هو

who-looks = يبحث: { $names }
nobody-looks = لم يُكلَّف أحد بالبحث
question-ours = سؤالنا
question-open = مفتوح
question-assigned = مكلَّف به
question-met = أُجيب
question-not-met = لم يُجب
question-withdrawn = لا حاجة إليه
question-close = إنهاء السؤال
question-found = ما عُرف، بكلمات
question-met-needs = أشّر على تقرير يجيب عنه، أو اكتب ما عُرف.
question-met-by = أجاب عنه
question-note-met = السؤال مُجاب عنه.
question-note-not-met = لم يُعرف الجواب.
question-note-withdrawn = لا حاجة إلى الجواب بعد الآن.
no-report-yet = لا تقرير عنه بعد.
report-on-it = تقرير عنه

send-reply = { $n ->
    [one] أجب وأبلغ جهة واحدة
    [two] أجب وأبلغ جهتين
    [few] أجب وأبلغ { $n } جهات
   *[other] أجب وأبلغ { $n } جهة
  }
send-reply-own = احفظ الجواب لنا فقط
send-state = { $n ->
    [one] غيّره وأبلغ جهة واحدة
    [two] غيّره وأبلغ جهتين
    [few] غيّره وأبلغ { $n } جهات
   *[other] غيّره وأبلغ { $n } جهة
  }
send-state-own = غيّره، لنا فقط
send-assess = { $n ->
    [one] أرسل التقييم إلى جهة واحدة
    [two] أرسل التقييم إلى جهتين
    [few] أرسل التقييم إلى { $n } جهات
   *[other] أرسل التقييم إلى { $n } جهة
  }
send-assess-own = احفظ التقييم لنا فقط

assess = تقييم
assessments = ما قيل فيه
assess-reason = لماذا، بكلمات
assessed-before = { $n ->
    [one] تقييم سابق واحد
    [two] تقييمان سابقان
    [few] { $n } تقييمات سابقة
   *[other] { $n } تقييماً سابقاً
  }
assessed-elsewhere = مع سجلّ ليس لدى هذا المكتب.
verdict-evaluation = درجة الوثوق
verdict-same-event = الحدث نفسه
verdict-different-events = حدثان مختلفان
verdict-accepted = مقبول في حسابنا
verdict-disputed = محلّ خلاف
which-record = أيّ سجلّ
which-record-hint = كلمات أو جهة أو مكان
which-none = لا سجلّ آخر كهذا في السجلّات المحمّلة.

form-request = طلب جديد
form-requirement = سؤال جديد
form-reply = جواب على طلب
form-assessment = تقييم
request-type = ماذا نطلب
request-to = ممّن نطلب
request-by = قبل متى
request-text = المطلوب بالكلمات
request-priority = الأسبقية
request-record = السجلّ المطلوب تمريره
request-on = إلى من يُمرَّر
requirement-question = ماذا نريد أن نعرف
requirement-collectors = من يبحث
requirement-state = حال السؤال
wrong-asked = من يُطلب منه يجب أن يُسمّى في الوسم أدناه، وإلا فلن يعلم.
assess-verdict = الحكم
assess-other = سجلّ ثانٍ
