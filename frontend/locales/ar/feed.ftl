### تصفية التقارير، مربع الأوامر، المفاتيح.

filter = تصفية
filter-words = كلمات في التقارير
filter-words-hint = كلمات
filter-stands = لا يظهر إلا ما يطابق التصفية
filter-hidden = { $n ->
    [one] وصل جديد واحد لا يطابق التصفية
    [two] وصل جديدان لا يطابقان التصفية
    [few] وصلت { $n } جديدة لا تطابق التصفية
   *[other] وصل { $n } جديداً لا يطابق التصفية
  }
filter-clear = إلغاء التصفية
filter-time = الوقت
filter-time-any = أيّ وقت
filter-time-last = { $hours ->
    [1] آخر ساعة
    [6] آخر 6 ساعات
    [24] آخر 24 ساعة
    [168] آخر 7 أيام
   *[other] آخر { $hours } ساعة
  }
filter-time-range = من وإلى
filter-time-unreadable = ليس وقتاً. اكتب مثلاً 05:12Z أو 22 05:12.
filter-from = من
filter-to = إلى
filter-in-view = ما تُظهره الخريطة فقط
filter-agencies = الجهات
filter-sectors = القواطع
filter-kinds = النوع
mark-all-read = اعتبار الكل مقروءاً
row-unread = لم يُقرأ
alarm-untested = جرّب الجرس

command-new = جديد: { $kind }
command-view = فتح: { $view }
command-report-here = تقرير في هذا المكان
acknowledge-all = { $n ->
    [one] تم العلم بالتنبيه
    [two] تم العلم بالتنبيهين
    [few] تم العلم بكل التنبيهات ({ $n })
   *[other] تم العلم بكل التنبيهات ({ $n })
  }
find-coordinate = إحداثيات
find-commands = أوامر
find-places = أماكن
find-sectors = قواطع
find-forces = وحدات ونقاط
find-records = سجلّات

keys-room = الغرفة
keys-new = سجلّ جديد
keys-views = الأقسام
keys-feed = التقارير والخطط
keys-map = الخريطة
keys-time = الوقت
keys-note = كل مفتاح في مكانه من لوحة المفاتيح، مهما كانت لغتها.
key-search = مربع البحث والأوامر
key-help = مفاتيح الصفحة
key-arrow-up = السهم إلى الأعلى
key-arrow-down = السهم إلى الأسفل
key-acknowledge = تم العلم بأول تنبيه
key-open-alarm = فتح سجلّ أول تنبيه
key-escape = إغلاق ما هو مفتوح
key-next = التالي
key-previous = السابق
key-first = الأحدث
key-last = الأقدم
key-open = فتح السجلّ
key-unread = مقروء أو غير مقروء
key-filter = كلمات التصفية
