### What several kinds' forms ask: lines and outlines, axes, joint things, points.

shape-line = Line
wrong-outline = An outline takes three corners at least.
one-a-line = One a line
fact-axis = Axis
axis-number = Axis { $n }
fact-perimeter = Cordon
perimeter = Outline that is marked or cordoned off
perimeter-stand-off = A circle at the stand-off: { $n } m
outline-across = { $n } corners, { $metres } m across, round { $place }
fact-source = Source
minutes = { $n } min
force-joint-hint = All that it belongs to, ours too. It is joint once the others have concurred.
requirement-gap = Gap it is to close
requirement-about = Its gap, and what answers it
after-requirement = Ask what we need to know there
point-text = What
point-by = By when
point-agency = Who does it
point-drop = Remove it
wrong-point = Say what.
