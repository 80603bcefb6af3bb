### اختيار المكتب في التجربة.

demo-title = تنسيق · يوم مخمور
demo-intro = يُفتح كل مكتب في لسان خاص به. اقطع وصلة أو أوقف عقدة في أي خطوة: على اليوم أن ينتهي كما ينتهي دونها.
demo-desks = المكاتب
demo-open = افتح المكتب
demo-day = خطوات اليوم
demo-play = شغّل
demo-pause = أوقف مؤقتاً
demo-next = الخطوة التالية
demo-done = تمّت
demo-over = انتهى اليوم. ويمكن عمل كل شيء يدوياً بعدُ.
demo-set-up = التهيئة:
demo-lost = التجربة لا تجيب. أما زالت تعمل؟
node-up = تعمل
node-cut = الوصلة مقطوعة
node-dead = متوقفة
node-act-cut = اقطع الوصلة
node-act-heal = أعد الوصلة
node-act-kill = أوقفها قسراً
node-act-start = شغّلها
