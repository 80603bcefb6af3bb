### The release queue, groups, and recall.

view-release = Release
release-waits = Waiting ({ $n })
release-groups = Groups
release-empty = Nothing waits for a release. What is written and no rule releases appears here.
release-as-of = As it was { $age } ago; the node does not answer.
release-since = waits since { $age }
awaits-open = Open it at Release
release-needs-authority = waits for a release authority
release-needs-second-person = waits for a second person
release-asked-by = Desk
release-home = written at node { $node }
release-for = For whom
release-why = Why it waits
release-pictures = { $n ->
    [one] Your word is for the report and its picture: look at it first.
   *[other] Your word is for the report and its { $n } pictures: look at each first.
  }
release-said = Approved
release-said-for = to: { $names }
release-desk-gone = a desk that is no more
release-who-can = Who can
release-nobody-can = Nobody at our desks now. Tell the node's administrator.
release-not-yours = This account has no right to release. The desks named above can.
release-yours-second-person = You have approved. It waits for a second authorised person.
release-yours-authority = You have said your word. It waits for a release authority.
release-your-word = Your word
release-act-approve = Approve
release-act-coarsen = Coarser
release-act-refuse = Refuse
release-to-whom = It goes to
release-nobody = Nobody is left. Choose an agency, or refuse.
release-changed-word = Somebody has decided meanwhile. See who would get it now, then confirm.
release-refuse-note = It goes to nobody, and the desk that wrote it is told your reason. Whoever wants it otherwise writes a next version.
release-coarsen-note = A next version is written with the same words; its place and time leave roughly.
release-reason = Why it is refused
release-remark = Remark
release-keep = Keep the password for two minutes, for this queue
release-kept = The password is kept in this page for two minutes.
release-forget = Forget it
release-approve = { $n ->
    [0] Approve
    [one] Approve: it goes to one agency
   *[other] Approve: it goes to { $n } agencies
  }
release-approve-first = Approve first; then it waits for a second person
release-refuse = Refuse
release-toast = { $n ->
    [0] Your approval is kept.
    [one] Released: on its way to one agency.
   *[other] Released: on its way to { $n } agencies.
  }
release-half-toast = Your approval is kept. It waits for a second person.
release-refused-toast = Refused. The desk that wrote it is told why.
send-coarse = { $n ->
    [one] Send the coarser version to one agency
   *[other] Send the coarser version to { $n } agencies
  }
send-coarse-own = Save the coarser version; it waits for approval
settled-other = It waits no more.
settled-recalled = It was recalled.
settled-version = Version { $n } has taken its place.
settled-released = Somebody else released it: { $names }.
settled-refused = It was refused, or its label is over.

offers = To take back from whoever has left
offers-note = What an agency was given through a group that it has left, or before it lost its standing. Nothing is taken back by itself.
offer-left = has left { $group }
offer-standing = has no standing in the network any more
offer-more = and { $n } more
take-back = Take them back
take-back-sure = { $n ->
    [one] One record is taken back from { $agency } alone; the others keep their copies.
   *[other] { $n } records are taken back from { $agency } alone; the others keep their copies.
  }
offer-stays = keeps the minimum for life safety
take-back-stays = { $n ->
    [one] { $agency } stands where this danger is: of one record it keeps the minimum for life safety.
   *[other] { $agency } stands where these dangers are: of { $n } records it keeps the minimum for life safety.
  }
taken-back = { $n ->
    [0] Nothing is left to take back from { $agency }.
    [one] One record taken back from { $agency }.
   *[other] { $n } records taken back from { $agency }.
  }
recall-promise-short = Their node hides and destroys it. That is their promise: what was read or written down stays so.
group-ended = ended
group-empty = Nobody is in it
groups-none = This desk knows no groups.

recall-reason = Reason, for our own audit
recall-can = What has not left yet never leaves, and they never hear of it. What has left their nodes hide at once and destroy: from their store, lists and alarms; then they sign that it is done.
recall-cannot = That is their promise, not physics: what was read, written down or photographed stays so, and so does a backup made before. Where the line is cut it stays until the line is back. You keep the record; it has no next version.
recall-ask = Note in our watch log that it should be taken back
recall-wanted = To be taken back: { $words }
recall-asked = It stands in our watch log. Tell a release authority of ours.
recall-not-you = A release authority of ours takes it back: your desk did not write it, or an authority released it, or it is above Restricted.
recall-done = { $n ->
    [0] Destroyed at nobody's yet.
   *[other] Destroyed at { $n } of { $all }.
  }
recall-all-done = Destroyed at everybody's who had it.
recall-waits-for = Waits for { $agency }: not heard for { $age }.
recall-waits-new = Waits for { $agency }: never heard.
recall-hidden-at = Hidden at { $agency }; its node has still to destroy it.
recall-under-way = On its way to { $agency }.

form-group = New group
group-amend = Change the list
group-members = Members
group-end = End the group
group-leaves = Leaves: { $names }.
group-leaves-note = Nothing more comes to them through it. What they were given stays there until it is recalled: the recall is offered to a release authority, under “Groups”.
group-joins = Joins: { $names }. Nothing old comes to them without a new release.
group-list-note = Whoever does not get this list neither sees the group nor can name it in a label.

release-doubts = In doubt
doubts-none = Nothing that you see came under a key while it may have been in other hands. After such a revocation it is listed here.
doubt-of = Under a key of { $agency } that was revoked
doubt-key = key
doubt-since = it may have been in other hands since
doubt-mine = Written or released by us under it: { $n }
doubt-mine-note = Open each. What was not ours, or must not stand, is taken back.
doubt-recall = Recall all of these
doubt-recall-sure = { $n ->
    [one] One record is taken back from everybody, with all its versions. It has no next version.
   *[other] { $n } records are taken back from everybody, with all their versions. They have no next version.
  }
doubt-recalled = { $n ->
    [0] Nothing is left to recall.
    [one] One record is recalled.
   *[other] { $n } records are recalled.
  }
doubt-not-you = A release authority of ours takes them back.
doubt-theirs = Received under it: { $n }
doubt-theirs-note = Its owner decides what to recall. Until then ask them by voice before you act on one of these.
doubt-mark = Mark them as doubtful
doubt-mark-sure = { $n ->
    [one] For one record an assessment F6 (cannot be judged) is written, with the reason. It stays with us.
   *[other] For each of { $n } records an assessment F6 (cannot be judged) is written, with the reason. They stay with us.
  }
doubt-marked = Marked: { $n }.
doubt-judged = All of them have an assessment of ours.
doubt-reason = It came under a key of { $agency } that may have been in other hands since { $at }.

# what life safety released beyond a label
release-life-safety = Life safety
uses-note = What left as the minimum for life safety, beyond its label: each use, the newest first, from your agency's audit.
uses-none = Life safety has not been used.
uses-older = Older ones
use-publish = written
use-keep = kept when a group was left
use-resend = sent again
use-given = The minimum went to { $names }.
