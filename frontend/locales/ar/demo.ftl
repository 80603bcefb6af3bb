### اختيار المكتب في التجربة.

demo-title = تنسيق · يوم مخمور
demo-intro = يُفتح كل مكتب في نافذة خاصة به. اقطع الوصلة أو أوقف العقدة في أي خطوة: يجب أن ينتهي اليوم إلى النتيجة نفسها.
demo-desks = المكاتب
demo-open = فتح المكتب
demo-day = خطوات اليوم
demo-play = تشغيل
demo-waits = يبدأ اليوم حين تفتح أول مكتب.
demo-pause = إيقاف مؤقت
demo-next = الخطوة التالية
demo-done = تمّت
demo-over = انتهت خطوات اليوم. ويمكن متابعة كل شيء يدوياً.
demo-set-up = التهيئة:
demo-lost = التجربة لا تجيب. أما زالت تعمل؟
node-up = تعمل
node-cut = الوصلة مقطوعة
node-dead = متوقفة
node-act-cut = قطع الوصلة
node-act-heal = إعادة الوصلة
node-act-kill = إيقاف قسري
node-act-start = تشغيل
