### نماذج الخطط: العملية، والمسك المشترك، والطريق بعرض، والخروج عن الخطة.

form-operation = عملية جديدة
operation-parts = أجزاء العملية
operation-part = الجزء { $n }
operation-axis = المحور
operation-axes = المحاور
operation-phase = المرحلة
operation-axis-unit = الوحدة على هذا المحور
operation-add = جزء آخر
operation-drop = احذف هذا الجزء
operation-wrong = فيه خطأ
wrong-many = عشرة على الأكثر.

claim-together = مسك مشترك مع
claim-together-hint = لا يُتّفق عليه حتى توافق كل واحدة منها أيضًا. كل من يصله، ولو حدّه الأدنى فقط، يرى هذه الجهات.
answers-together = تمسكها مع { $owner }

shape-route = طريق بعرض
corridor-width = العرض بالأمتار
corridor-hint = من الحافة إلى الحافة: نصفه على كل جانب من الطريق
corridor-outline = حدود الممر
corridor-asking = تحسب العقدة حدود الممر …
corridor-ready = حسبت العقدة حدود الممر؛ عليها يُجاب.
corridor-silent = العقدة لا تجيب، وهي التي تحسب حدود الممر. نسألها من جديد؛ أو ارسم المنطقة بنفسك.

form-deviation = إبلاغ بخروج عن الخطة
after-deviation = أبلغ بخروج عن الخطة
fact-deviation = ما الأمر
deviation-off-plan = خارج الخطة
deviation-contingent = لا عودة إلى الخطة
deviation-emergency = طارئ
deviation-ended = انتهى
deviation-plan = الخطة التي يخرج عنها
departed-says = بحسب { $owner }
