### Meetings and agreements: their forms.

form-meeting = New meeting
meeting-called = Called
meeting-held = Held: these are its minutes
meeting-cancelled = Cancelled
meeting-title = What it is about
meeting-room = Where
meeting-agencies = Who is invited
meeting-agencies-hint = Minutes of a meeting that was held need the word of each of them.
meeting-desks = Who was there
meeting-desks-hint = By desk, never by name. The desks of those who are invited stand here.
meeting-action = Task { $n }
meeting-action-add = A task
form-agreement = New agreement
agreement-parties = Between
agreement-parties-hint = Two parties at least. It binds each by its own word alone.
agreement-provision = Provision { $n }
agreement-provision-add = A further provision
agreement-binds = Whom it binds
agreement-binds-hint = None ticked: all parties.
agreement-from = Valid from
agreement-until = Valid until
agreement-state = What we call it
agreement-state-hint = Its parties are asked for their word from “proposed” on, and only their words put it in force. A new word on how far a provision is carried out asks nobody again.
