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
layers-alerts = الإنذارات ظاهرة دائماً.
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
