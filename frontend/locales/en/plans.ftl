### Forms of plans: the operation.

form-operation = New operation
operation-parts = Parts of the operation
operation-part = Part { $n }
operation-axis = Axis
operation-axes = Axes
operation-phase = Phase
operation-axis-unit = Unit on this axis
operation-add = A further part
operation-drop = Remove this part
operation-wrong = Something is wrong in it
wrong-many = Ten at most.
