### نماذج الخطط: العملية.

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
