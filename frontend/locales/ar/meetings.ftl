### الاجتماعات والاتفاقات: نماذجها.

form-meeting = اجتماع جديد
meeting-called = دُعي إليه
meeting-held = عُقد: هذا محضره
meeting-cancelled = أُلغي
meeting-title = موضوعه
meeting-room = أين
meeting-agencies = من دُعي
meeting-agencies-hint = محضر الاجتماع الذي عُقد يحتاج إلى كلمة كل جهة منها.
meeting-desks = من حضر
meeting-desks-hint = بالمكتب لا بالاسم. هنا مكاتب من دُعي.
meeting-action = المهمة { $n }
meeting-action-add = مهمة
form-agreement = اتفاق جديد
agreement-parties = بين
agreement-parties-hint = طرفان على الأقل. لا يُلزم طرفاً إلا كلمته.
agreement-provision = البند { $n }
agreement-provision-add = بند آخر
agreement-binds = من يُلزم
agreement-binds-hint = إن لم تؤشّر أحداً: كل الأطراف.
agreement-from = يسري من
agreement-until = يسري حتى
agreement-state = كيف نصفه
agreement-state-hint = من «معروض» فصاعداً تُطلب كلمة الأطراف، ولا يجعله نافذاً إلا كلمتهم. وما يُكتب عن تنفيذ بند لا يُسأل عنه أحد من جديد.
