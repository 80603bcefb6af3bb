### Boards: requests, what we need to know, alerts, and what was said of a record.

view-requests = Requests
view-requirements = Questions
view-alerts = Alerts
board-state = Which are shown
board-old = As it was { $age } ago: the page is cut off from the node.
board-more = More
requests-open = Open
requests-over = Over
requests-of-us = Asked of us
requests-by-us = Asked by us
requests-others = Between others
requests-of-us-none = Nobody asks anything of us. What is asked shows here, and rings.
requests-by-us-none = We ask nothing of anybody. Begin with "New request".
requests-over-none = Nothing is over yet.
requirements-open = Open
requirements-over = Over
requirements-of-us = We are to look
requirements-by-us = We want to know
requirements-others = Between others
requirements-of-us-none = We are asked to look for nothing.
requirements-by-us-none = No question of ours is open. Begin with "New question".
requirements-over-none = Nothing is over yet.
alerts-open = In force
alerts-over = Over
alerts-list = Alerts
alerts-none = No alert is in force at this desk.
alerts-over-none = No alert is over yet.
alerts-rung = What rang at this desk
alerts-local = Who acknowledged it and when stays here. The sender sees whether we received it; he is not told that a siren was silenced.
alerts-rung-none = Nothing has rung yet.
alert-until = in force until
alert-was-until = was in force until
heard-by = { $who } acknowledged it { $age } ago
rings = rings: nobody has acknowledged it
alarm-hazard = New explosive hazard
new-request = New request
new-requirement = New question

request-passage = Passage
request-escort = Escort
request-eod = EOD
request-medevac = MEDEVAC
request-information = Information
request-derive = Leave to pass a record on
request-export = Leave to print a record
request-other = Other request
request-withdrawn = withdrawn
recalled-short = recalled
priority-immediate = immediate
priority-urgent = urgent
priority-routine = routine
asked-by = from { $agency }
overdue = overdue
due-in = in { $age }
due-past = { $age } ago
reply-on = on: { $words }
word-none = no answer yet
word-noted = noted, no promise
word-accepted = accepted
word-refused = refused
word-done = done
word-unknown = we do not know
reply-title = Our answer
reply-accepted = Accept
reply-refused = Refuse
reply-done = Done
reply-noted = Noted
reply-again = Answer again
reply-why = Why not
reply-why-needed = A refusal needs its reason.
reply-words = How, in words
reply-at = When it will be done
reply-was = When it was done
leave-derive = To pass on version { $n } to { $names }:
leave-export = To print version { $n }, by { $names }:
reply-derive = Version { $n } of the record that it names may be passed on to the agencies that it names, and nothing else.
reply-export = Version { $n } of the record that it names may be printed by whoever asked, until you recall this answer; it is not passed on.
withdraw = Withdraw the request
withdraw-note = Nobody is asked any more; whoever has the request is told.
leave-it = Leave it as it is

who-looks = Looks: { $names }
nobody-looks = Nobody was told to look
question-ours = Our question
question-open = open
question-assigned = assigned
question-met = answered
question-not-met = not answered
question-withdrawn = not needed
question-close = Close the question
question-found = What was found out, in words
question-met-needs = Tick a report that answers it, or write what was found out.
question-met-by = answers it
question-note-met = The question is answered.
question-note-not-met = The answer was not found.
question-note-withdrawn = The answer is not needed any more.
no-report-yet = No report on it yet.
report-on-it = Report on it

send-reply = { $n ->
    [one] Answer and tell one agency
   *[other] Answer and tell { $n } agencies
  }
send-reply-own = Keep the answer to ourselves
send-state = { $n ->
    [one] Change it and tell one agency
   *[other] Change it and tell { $n } agencies
  }
send-state-own = Change it, for us alone
send-assess = { $n ->
    [one] Send the evaluation to one agency
   *[other] Send the evaluation to { $n } agencies
  }
send-assess-own = Keep the evaluation to ourselves

assess = Evaluate
assessments = What was said of it
assess-reason = Why, in words
assessed-before = { $n ->
    [one] one evaluation before
   *[other] { $n } evaluations before
  }
assessed-elsewhere = With a record that this desk does not have.
verdict-evaluation = How sure
verdict-same-event = Same event
verdict-different-events = Different events
verdict-accepted = Accepted for our count
verdict-disputed = Disputed
which-record = Which record
which-record-hint = words, agency or place
which-none = No other such record among those loaded.

form-request = New request
form-requirement = New question
form-reply = Answer to a request
form-assessment = Evaluation
request-type = What we ask for
request-to = Whom we ask
request-by = By when
request-text = What exactly
request-priority = Priority
request-record = The record to be passed on
request-on = To whom it is to go
requirement-question = What we want to know
requirement-collectors = Who looks
requirement-state = Where the question stands
wrong-asked = Those who are asked must be named in the label below, or they never hear of it.
assess-verdict = Verdict
assess-other = a second record
