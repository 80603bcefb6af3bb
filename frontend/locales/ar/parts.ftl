### ما تسأل عنه نماذج عدة: الخطوط والحدود، والمحاور، والمشترك، والبنود.

shape-line = خط
wrong-outline = تحتاج المنطقة إلى ثلاث زوايا على الأقل.
one-a-line = واحد في كل سطر
fact-axis = المحور
axis-number = المحور { $n }
fact-perimeter = الطوق
perimeter = حدود ما عُلّم أو طُوّق
perimeter-stand-off = دائرة بمسافة الابتعاد: { $n } م
outline-across = { $n } زاوية، عرضها { $metres } م، حول { $place }
fact-source = المصدر
minutes = { $n } د
force-joint-hint = كل الجهات التي تتبعها، ونحن منها. تصير مشتركة حين توافق الجهات الأخرى.
requirement-gap = الثغرة التي يسدّها
requirement-about = ثغرته، وما يجيب عنه
after-requirement = اطلب ما نحتاج معرفته هناك
point-text = ماذا
point-by = قبل متى
point-agency = من يقوم به
point-drop = احذفه
wrong-point = اكتب ماذا.
