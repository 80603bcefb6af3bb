### The shell: status line, map, feed, time axis, sign-in.

title = Tansiq
opening = Opening …
language = Language
theme-light = Light page
theme-night = Night page
exercise = EXERCISE
exercise-door = Exercise: nothing here is real. Choose a desk.
sign-in = Sign in
sign-in-or = or with account and password
sign-out = Sign out
account = Account
password = Password
session-ended = Your session has ended. Sign in again; what you typed is still there.
node-unreachable-start = The node does not answer. This page tries again by itself.
cut-off = Cut off from the node since { $age }. What you see is old; what you write is kept here, for us only. When the node is back you see who will get it, and send it.

administered-by = Administered by { $agency }
administered-by-means = This desk stands on their node: whoever administers it can read what is shown and written here.
link-own = ours
clock-title = UTC, and the time of this machine
clock-local = local
links = Links to other agencies
links-none = No other node yet
link-live = live
link-stale = late
link-silent = silent
link-unknown = unknown
link-ours = Our picture of theirs
link-theirs = Their picture of ours
link-ages = ours { $ours } · theirs { $theirs }
link-title = What we hold of theirs is { $ours } old; what they hold of ours is { $theirs } old.
link-skewed = clock wrong
link-clock = Their clock
link-clock-ahead = at least { $age } ahead of ours
link-clock-behind = at least { $age } behind ours
link-clock-what = Nothing new can be agreed. Check both clocks.
link-error = Last trouble
mine = Ours
mine-title = Our own records on their way to others
mine-pending = { $n } pending
mine-sent = { $n } sent
mine-received = { $n } received
mine-seen = { $n } seen
alarms = Alarms
alarms-more = { $n ->
    [one] and one more alarm
   *[other] and { $n } more alarms
  }
alarm-ready = Alarm on
alarm-muted = No sound: test the alarm
alarm-test-title = Test the alarm
alarm-claim = Claim on ground near us
alarm-movement = Movement near us
alarm-operation = Operation near us
alarm-emergency = Urgent request to us
alarm-alert = Alert
alarm-deviation = Off plan
alarm-objection = Objection to our plan
alarm-objection-theirs = Objection to a plan
alarm-not-received-theirs = A plan has not arrived
alarm-not-received = Our plan has not arrived
alarm-unanswered = No answer by the deadline
alarm-conflict = Conflict between plans
alarm-request = A request to us
alarm-reply = A reply to our request
alarm-refused = Our record was refused release
alarm-other = Alarm
past-superseded = replaced since
past-answered = answered since
past-arrived = arrived since
past-over = over
acknowledged = Acknowledged
acknowledge = Acknowledge
open-record = Open record

panel = Record
close = Close
show-on-map = Show on the map
map = Map
map-tools = Map tools
map-home = Show our own area
map-failed = This browser cannot draw the map (WebGL). All else works: places stand in each record.
map-keys = R report, A alert, C claim, M movement, slash to search. On the map: arrows move it, Enter tells what is in its middle, Shift+F10 opens the menu there.
zoom-in = Closer
zoom-out = Farther
read-out-title = Form of coordinates: MGRS, degrees or UTM
nobody-holds = Ground nobody holds
search = Search for a place, a coordinate or words
search-hint = Place, MGRS or words
search-none = Nothing found. Try MGRS, degrees, a place or a word.
draw-area-guide = Click the corners; double-click or Enter closes.
draw-point-guide = Click on the map to set the place.
draw = Draw on the map
draw-undo = Undo corner
draw-clear = Clear
draw-done = Finish

feed = Reports and plans
feed-empty = Nothing yet. What is released to this desk appears here; R begins a report.
feed-empty-sieve = Nothing fits the filter. X clears it.
feed-new = { $n ->
    [one] One new
   *[other] { $n } new
  }
unread = { $n ->
    [one] One unread
   *[other] { $n } unread
  }
sieve = Show
sieve-all = All
sieve-plans = Plans
sieve-alerts = Alerts
sieve-own = Ours
new = New
new-title = New: { $kind } (key { $key })
new-spot = Report
new-alert = Alert
new-claim = Claim
new-movement = Movement
row-waiting = { $n ->
    [one] Not yet received by one agency
   *[other] Not yet received by { $n } agencies
  }
answer-wanted = Your answer is awaited
minimum-words = { $kind }: the minimum only

waiting-waiting = Pending: waits for the node
not-sent = not sent
waiting-look-again = Look who will get it, then send
waiting-refused = Not taken by the node
waiting-to = To { $names }
waiting-take-back = Take back
waiting-look = Look and send
stranded = { $n ->
    [one] One record that you wrote has not been sent: it waits for you.
   *[other] { $n } records that you wrote have not been sent: they wait for you.
  }
discard = Discard
draft = Draft: { $kind }
draft-empty = No words yet
draft-continue = Continue

time-axis = Time: the last and the next 24 hours
axis-fold = Fold the time axis
axis-open = Open the time axis
now = now

age-s = { $n } s
age-min = { $n } min
age-h = { $n } h
age-d = { $n } d
age-never = none
ago = { $age } ago
in = in { $age }

# The rail: parts of the room beside the map
views = Parts of the room
view-waiting = waiting
view-failed = This part could not be opened. Load the page again; what you wrote is kept.

# Words between the items of a list
list-comma = {", "}
list-and = {" and "}
