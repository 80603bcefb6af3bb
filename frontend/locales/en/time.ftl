### Looking back: the picture as it was known, playing time, choosing a piece of it.

then = The picture as it was known then, not now
then-note = Forms and alarms are about now. What was recalled or has ended since is not shown.
then-go-to = Go to a time
then-go = Go
then-now = Back to now
then-failed = The node has not answered yet
then-wrong = Type a time that is over, like 05:12Z or 11-24 05:12.

axis-tools = Playing time
axis-play = Play time
axis-pause = Pause time
axis-speed = Speed { $n }×
axis-slider = The time that is shown
axis-more = { $n } more
axis-all = All times

key-play = Play time, pause it
key-earlier = Ten minutes back
key-later = Ten minutes on
key-speed-1 = Time at its own speed
key-speed-10 = 10 times as fast
key-speed-60 = 60 times as fast
key-speed-600 = 600 times as fast
axis-over = it holds no more
