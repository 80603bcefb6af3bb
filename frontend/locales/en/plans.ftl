### Forms of plans: the operation, the joint claim, the route with a width, what is off plan.

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

claim-together = Claimed together with
claim-together-hint = Agreed only once each of them concurs too. Everybody who gets this claim, even only its minimum, sees who they are.
answers-together = claims it together with { $owner }

shape-route = Route with a width
corridor-width = Width in metres
corridor-hint = From edge to edge: half of it on each side of the route
corridor-outline = outline of the corridor
corridor-asking = The node works out the outline of the corridor …
corridor-ready = The node has worked out the corridor's outline; that is what is answered.
corridor-silent = The node does not answer, and it works out the outline. It is asked again; or draw the area yourself.

form-deviation = New off-plan report
after-deviation = Report off plan
fact-deviation = What is the matter
deviation-off-plan = Off plan
deviation-contingent = Cannot return to plan
deviation-emergency = Emergency
deviation-ended = Ended
deviation-plan = Plan that it departs from
departed-says = { $owner } says so
