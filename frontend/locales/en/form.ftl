### The forms, and sending.

form-spot = New report
form-alert = New alert
form-claim = New claim on vacated ground
form-movement = New movement
form-next = { $kind }, version { $n }
close-keep = Close; the draft is kept
optional = optional
choose = Choose …
from = From
to = To
answer-by = Answer wanted by
area = Area
place-hint = 38S LE 71 59  or  35.77 43.58
place-pick = Set on the map
corners-hint = One corner a line, MGRS or degrees
corners-read = { $n ->
    [0] No corner yet
    [one] One corner
   *[other] { $n } corners
  }
corners-wrong = Not a place: line { $lines }
size-hint = 12, 10-15 or >20
contact-hint = A call sign or a number, never a name
fact-stand-off-m = Stand-off, metres
reliability = Source
credibility = Content
sure-basis = Based on
still-needed = Still needed: { $names }
still-wrong = To correct: { $names }

wrong-place = This is not a place. Give MGRS (38S LE 71 59) or degrees (35.77 43.58).
wrong-time = This is not a time. Give 05:12, 05:12Z or 2026-11-24 05:12Z.
wrong-order = It ends before it begins.
wrong-future = This time lies ahead.
wrong-size = Not a number. Give 12, 10-15 or >20.
wrong-metres = Give whole metres, like 300.
wrong-corners = Some corners cannot be read.

label-who = Who may have it
label-level = How secret
label-more = More: caveats, until when, how exact
level-two-persons = From this level a second authorised person must approve before it leaves.
audience-sector = All agencies of this sector
audience-lines = Command and ministry too
audience-own = Only us
audience-picked = Agencies I tick
caveat-ORCON = Ask the owner before use
caveat-ORCON-note = No quote, derivation or export without the owner (ORCON).
caveat-SOURCE = Hide source and desk
caveat-SOURCE-note = Source, desk and basis never leave (SOURCE).
caveat-PUBLIC = For everyone
caveat-PUBLIC-note = Level 0, everyone; two persons must approve (PUBLIC).
everyone-note = For everyone: every agency of the network gets it, whoever else is named. Level 0 only, and two persons must approve.
audience-everyone = Every agency
show-audience = Recipients see who else has it

who-gets-it = These will get it:
nobody-gets-it = Nobody else will get it.
nobody-yet = Nobody else gets it yet.
waits-for-word = { $whose ->
    [second-person] The record itself goes to { $names } once a second release authority has approved it.
    [both] The record itself goes to { $names } once two release authorities have approved it.
   *[authority] The record itself goes to { $names } once a release authority has approved it.
  }
link-cut-waits = link cut: it waits here until the link is back
who-asking = Asking who will get it …
who-unknown = Who will get it is not known yet.
coarse = place to { $n } m
withheld = Not to { $agency }: { $reason }
needs-authority = A release authority of ours must approve before it leaves.
needs-second-person = A second authorised person must approve before it leaves.
must-answer = Must answer: { $names }
send-record = { $n ->
    [one] Send to one agency
   *[other] Send to { $n } agencies
  }
send-record-own = Save for us only
send-answer-concur = { $n ->
    [one] Concur, and tell one agency
   *[other] Concur, and tell { $n } agencies
  }
send-answer-concur-own = Concur, for us only
send-answer-concur-with-conditions = { $n ->
    [one] Send conditions to one agency
   *[other] Send conditions to { $n } agencies
  }
send-answer-concur-with-conditions-own = Save conditions, for us only
send-answer-object = { $n ->
    [one] Object, and tell one agency
   *[other] Object, and tell { $n } agencies
  }
send-answer-object-own = Object, for us only
send-cancel = { $n ->
    [one] Cancel, and tell one agency
   *[other] Cancel, and tell { $n } agencies
  }
send-cancel-own = Cancel, for us only
send-unknown = Send
send-waits = Save; it waits for approval
send-queue = Keep until the node is back
send-offline = The node does not answer. It is kept here, for us only; when the node is back you see who will get it, and send it.
send-offline-named = The node does not answer. It is kept here, and goes to those who are named above once the node is back; if that has changed, you are asked.
sending = Sending …
sending-in = { $n ->
    [one] Goes in one second
   *[other] Goes in { $n } seconds
  }
send-now = Send now
undo = Undo
discarded = The draft was thrown away.
sent-toast = { $n ->
    [0] Saved. It stays with us.
    [one] Saved; on its way to one agency.
   *[other] Saved; on its way to { $n } agencies.
  }
sent-waits-toast = Saved. It waits for approval: see Release.
queued-toast = Kept here. It goes when the node is back.
queued-look-toast = Kept here, for us only. When the node is back you see who will get it, then you send it.

picture-add = Add a picture
picture-drop = or drop it here, or paste it
picture-working = Being made anew …
picture-caption = What it shows, in a line
picture-remove = Take the picture out
picture-cost = { $kb } KB for each recipient: { $s } s on a line of 64 kbit/s. Words go first.
picture-place = A photograph shows the exact place, and where somebody stood. Nothing else of the file goes: no position, no time, no device.
picture-barred = With this label no picture can go: it hides the place or the source, and a photograph shows both.
picture-cut = Pictures can be added when the node is there again.
with-pictures = { $n ->
    [one] With its picture.
   *[other] With its { $n } pictures.
  }
picture-apart = Picture { $n } goes to these alone: { $names }
picture-waits = Picture { $n } goes to nobody until a person lets it go.
picture-stays = Picture { $n } goes to nobody.
