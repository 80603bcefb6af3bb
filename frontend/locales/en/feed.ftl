### The feed's filter, the command box, the keys.

filter = Filter
filter-words = Words in reports
filter-words-hint = Words
filter-stands = Only what fits the filter is shown
filter-hidden = { $n ->
    [one] One new does not fit the filter
   *[other] { $n } new do not fit the filter
  }
filter-clear = Clear the filter
filter-time = Time
filter-time-any = Any time
filter-time-last = { $hours ->
    [1] Last hour
    [6] Last 6 hours
    [24] Last 24 hours
    [168] Last 7 days
   *[other] Last { $hours } hours
  }
filter-time-range = From … to
filter-time-unreadable = This is not a time. Give 05:12Z or 22 05:12, say.
filter-from = From
filter-to = To
filter-in-view = Only what the map shows
filter-agencies = Agencies
filter-sectors = Sectors
filter-kinds = Kind
mark-all-read = Mark all as read
row-unread = unread
alarm-untested = Test the alarm

command-new = New: { $kind }
command-view = Open: { $view }
command-report-here = Report at this place
acknowledge-all = { $n ->
    [one] Acknowledge the alarm
   *[other] Acknowledge all { $n } alarms
  }
find-coordinate = Coordinate
find-commands = Commands
find-places = Places
find-sectors = Sectors
find-forces = Units and posts
find-records = Records

keys-room = Room
keys-new = New record
keys-views = Parts of the room
keys-feed = Reports and plans
keys-map = Map
keys-time = Time
keys-note = Each key acts by its place on the keyboard, whatever its language.
key-search = Search and commands
key-help = Keys of this page
key-arrow-up = Arrow up
key-arrow-down = Arrow down
key-acknowledge = Acknowledge the first alarm
key-open-alarm = Open the first alarm
key-escape = Close what is open
key-next = Next
key-previous = Previous
key-first = Newest
key-last = Oldest
key-open = Open the record
key-unread = Read or unread
key-filter = Words of the filter
