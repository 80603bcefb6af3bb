### الخريطة: الأدوات والطبقات والقياس والقائمة عند المؤشر.

map-all = إظهار كل القواطع والسجلات
map-back = المشهد السابق
map-forth = المشهد التالي
map-layers = الطبقات
map-measure = القياس
copied-words = نُسخ: { $words }
read-out-copy = نسخ الإحداثيات (Ctrl+C فوق الخريطة)
format-mgrs = MGRS
format-degrees = درجات
format-dms = د ق ث
format-utm = UTM
draw-line-guide = انقر نقاط الخط؛ نقرتان أو Enter للإنهاء.
draw-circle-guide = انقر المركز ثم نقطة على المحيط.
draw-back = تراجع
draw-round = دائرة: انقر المركز ثم المحيط
draw-again = إعادة

layers-picture = الصورة
layers-ground = الأرض
layers-own = طبقات هذه العقدة
layers-own-loading = تُطلب من العقدة …
layers-own-cut = العقدة لا تجيب؛ تظهر الطبقات حين تعود.
layers-own-none = لا طبقات. يضع مدير العقدة ملفات PMTiles أو GeoJSON أو GeoPackage في مجلد الطبقات.
layers-alerts = الإنذارات والخروج عن الخطة ظاهرة دائماً.
layer-plans = الخطط
layer-reports = التقارير
layer-hazards = الأخطار
layer-forces = القوات والنقاط
layer-facilities = المنشآت والقرى
layer-measures = تدابير السيطرة
layer-clusters = جمع المتقارب في لوحة واحدة
layer-sectors = القواطع
layer-seams = خط التماس
layer-grid = شبكة MGRS
layer-places = أسماء الأماكن
layer-governorates = حدود المحافظات

ruler-line = مسافة
ruler-area = مساحة
ruler-circle = دائرة
ruler-length = الطول
ruler-last = آخر ضلع
ruler-bearing = الاتجاه
ruler-radius = نصف القطر
ruler-surface = المساحة
ruler-round = المحيط
ruler-guide = انقر على الخريطة أو اكتب إحداثيات. Backspace يتراجع وEscape ينهي.
ruler-place = MGRS أو درجات
ruler-add = إضافة

point-menu = عند { $at }
point-spot = تقرير هنا
point-alert = إنذار هنا
point-claim = مسك أرض هنا
point-measure = القياس من هنا
point-copy = نسخ الإحداثيات
point-here = ماذا يوجد هنا
under-title = ما يوجد هنا
under-count = { $n ->
    [one] سجلّ واحد هنا
    [two] سجلّان هنا
    [few] { $n } سجلات هنا
   *[other] { $n } سجلاً هنا
  }
under-none = لا شيء مما يُعرض لهذا المكتب.

key-map-here = ما في وسط الخريطة، أو زاوية هناك أثناء الرسم
key-map-menu = القائمة عند وسط الخريطة
key-map-copy = نسخ إحداثيات المؤشر فوق الخريطة

map-window = الخريطة في نافذة مستقلة
map-window-follow = متابعة صفحة الغرفة
map-window-follow-title = مفعّلة: تعرض هذه النافذة ما تعرضه خريطة صفحة الغرفة. معطّلة: تبقى حيث وُضعت.
map-window-keys = على الخريطة: الأسهم تحرّكها، Enter ما في وسطها، وShift+F10 قائمته.
cut-off-alone = انقطع الاتصال بالعقدة منذ { $age }. ما تراه قديم.
alarm-state-none = لا تنبيه يرنّ
alarm-state-ringing = { $n ->
    [one] تنبيه واحد يرنّ منذ { $age }
    [two] تنبيهان يرنّان، أقدمهما منذ { $age }
    [few] { $n } تنبيهات ترنّ، أقدمها منذ { $age }
   *[other] { $n } تنبيهاً ترنّ، أقدمها منذ { $age }
  }
alarm-state-unknown = حال التنبيهات غير معروفة

map-print = طباعة الخريطة
sheet-level = أعلى درجة سرية بين السجلات الظاهرة
sheet-then = كما كان معروفاً في
sheet-cut = بلا اتصال بالعقدة منذ
sheet-grid = الشبكة
sheet-north-west = الركن الشمالي الغربي
sheet-south-east = الركن الجنوبي الشرقي
sheet-in-view = السجلات في الصورة
sheet-basemap = خريطة الأساس
sheet-agency = الجهة
sheet-place = المكان
sheet-words = النص
sheet-more = { $n ->
    [one] وسجلّ آخر في الصورة غير مدرج.
    [two] وسجلّان آخران في الصورة غير مدرجين.
    [few] و{ $n } سجلات أخرى في الصورة غير مدرجة.
   *[other] و{ $n } سجلاً آخر في الصورة غير مدرجة.
  }
sheet-none = لا سجلات في الصورة.
