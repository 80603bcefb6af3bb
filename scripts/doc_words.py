"""Words for the generated pages that no docstring holds: introductions, standards, and fields whose struct says nothing of them."""

from __future__ import annotations

ERRORS = """
Every refusal has a stable code. A code never changes its meaning. The sentence beside it says what to do; the `detail` that comes
with it says what exactly is wrong.

- **Over the desks' door** a refusal is `application/problem+json` (RFC 9457, see [api.md](api.md)) with the HTTP status below.
- **Over the peers' door** it is `{"code"}` with status 401 for `peer.refused`, 429 for `request.too-many` and 409 for all others.
  With 429 comes `Retry-After`, in whole seconds: the peer makes the same call again then. Of the others it believes codes that
  begin with `frame.` or `parcel.`; any other it shows as `peer.answer`.
- **On the command line** it is two lines on standard error, code and detail, then the advice; the exit status is 2.

Seen from outside, *not permitted* is *not found*. `record.not-found` means: not there, or not for this desk. Nobody can tell which.

`release.authority-needed`, `release.second-person-needed`, `release.refused` and `release.agency-unknown` are also the reasons in a
dry run's `withheld`: there they are no refusals, the record is written all the same and goes to the others.
"""

FAMILIES = {
    "input": "What was given is wrong. Correct it and give it again.",
    "not-found": "There is nothing here for you under that name.",
    "conflict": "The world has moved on. Look again, then decide again.",
    "peer": "The other node broke the protocol. Nothing of it was taken, or what was bad was put aside. To send something twice"
    " breaks nothing: what is here already is passed over, and there is no code for it ([exchange.md](exchange.md)).",
    "later": "Not now. The same call may succeed later.",
    "corrupt": "What was stored is not what was written, or Tansiq itself is wrong. Stop and ask for help.",
}

KINDS_INTRO = """
A record is a header ([records.md](records.md)) and a body. The header's `kind` names the body, `kind_version` its meaning. This
page lists every kind that this version reads, with every field.

- **left out**: what the field is when it is absent; *needed*: it may not be. A new field always gets a default.
- Fields that this version does not know are kept with the record and sent on: the signed bytes are what is stored. A kind that it
  does not know, or a `kind_version` above the one given here, is kept and listed, without words; nothing is made of it.
- Other records that a body speaks of stand in the header's `refs`, never in the body: a copy names them by the ids that its
  recipient knows.
- Times are RFC 3339 with a zone. Positions are WGS 84, `[lon, lat]` as in GeoJSON. A unit stands at the end of the field's name.
- **Lane**: alarms are never queued behind the rest ([exchange.md](exchange.md)).
- **Life-safety minimum**: what a life-safety rule may release of it, beyond the label ([release.md](../use/release.md)).

No kind has a field for a person's name. `contact` takes a call sign or a number.
"""

STANDARDS = {
    "agency": "Tansiq's own.",
    "desk": "Tansiq's own; clearance and caveats after STANAG 4774.",
    "key": "Tansiq's own; Ed25519 after RFC 8032, certificate after RFC 5280.",
    "revocation": "Tansiq's own; *revoked* and *compromised* after RFC 5280.",
    "accord": "Tansiq's own; the code by which it comes about after Vaudenay (CRYPTO 2005) and RFC 6189.",
    "centre": "Tansiq's own.",
    "sector": "After APP-6 *boundary*: who is responsible for which ground.",
    "seam": "After APP-6 *boundary*.",
    "standing-rule": "Tansiq's own.",
    "spot": "Categories in the terms of ACLED.",
    "alert": "`danger` stands for CAP's *event*, `valid_until` for *expires*, `contact` for *contact*.",
    "deviation": "Off-nominal states after ASTM F3548 (*nonconforming*, *contingent*), and *emergency*.",
    "info": "After INTREP; reliability and credibility (Admiralty code) stand in the header's `evaluation`.",
    "requirement": "After the collection plan's *requirement*.",
    "assessment": "Admiralty code (AJP-2.1).",
    "incident": "Events and fatality ranges after ACLED.",
    "hazard": "After the UXO 9-line report and IMAS (*suspected* and *confirmed hazardous area*).",
    "hazard-action": "After IMAS 07 to 09 and the GICHD's minimum data requirements.",
    "find": "After ACLED *weapons or caches found*; counts by class.",
    "request": "After RFI; `medevac` after the MEDEVAC request, `eod` after the UXO 9-line.",
    "reply": "After RFI.",
    "unit": "Echelons after APP-6; strength in bands.",
    "facility": "Tansiq's own.",
    "post": "`observer_height_m` and `max_distance_m` as in viewshed analysis; manning as a coverage calendar.",
    "patrol": "A route with a coverage calendar.",
    "sensor": "`observer_height_m`, `target_height_m` and `max_distance_m` as in viewshed analysis.",
    "measure": "Control measures of APP-6.",
    "operation": "An operational intent in the sense of ASTM F3548; axes and phases as in an operation order.",
    "gap": "Tansiq's own.",
    "coverage": "Tansiq's own; cells are MGRS squares.",
    "metric": "After EDXL-SitRep (OASIS).",
    "result": "After EDXL-SitRep (OASIS).",
    "statement": "After EDXL-SitRep (OASIS).",
    "meeting": "Minutes, by desk.",
    "agreement": "Tansiq's own.",
    "attachment": "JPEG, baseline or progressive (ITU-T T.81), without application segments but a bare JFIF.",
    "watch": "Watch-keeping practice: log, hand-over, taking over.",
    "hosting": "Tansiq's own.",
    "group": "A named audience, STANAG 4774 *Category*.",
    "claim": "An operational intent in the sense of ASTM F3548.",
    "movement": "An operational intent in the sense of ASTM F3548.",
    "concurrence": "After host-nation movement clearance: a signed answer that binds one version.",
}

AFTER = {
    "standing-rule": "Stays on its own node: no copy of a rule is ever made.",
    "spot": "A report needs `event_time` in its header and words in `activity`. It stays in the normal "
    "lane and has no minimum.",
    "alert": "An alert needs `place` in its header. The minimum is all but `text`. It rings at every desk "
    "that receives it while it is valid.",
    "deviation": "Needs `place`. The plan, if there is one, stands in `refs`, and nothing else does. It is taken whatever "
    "its times are. The minimum leaves out `unit` and `text`; its `refs` name the plan to a recipient who holds it. It rings at "
    "every desk that receives it while it runs.",
    "claim": "A desk does not write `nonce`, `map_hash`, `terms` and `proposal`; what it gives there is "
    "replaced. The owner is taken out of `agencies`, and each stands there once. The minimum leaves out `title`, `unit` and "
    "`reason`, and keeps `agencies` and `terms`, so that the hash can still be checked ([plans.md](plans.md)) and everybody "
    "knows whose word the claim waits for.",
    "movement": "A desk does not write `nonce`, `map_hash`, `terms` and `proposal`. No life-safety rule can "
    "release a movement.",
    "info": "A statement needs `event_time` in its header.",
    "requirement": "Where stands in the header's place, the gap it belongs to and what answers it in `refs`. `met` needs an "
    "`answer` or a record in `refs`.",
    "assessment": "What is assessed stands in `refs`: one record; for `same-event` and `different-events` two or more. "
    "`evaluation` needs both letters.",
    "incident": "Needs `event_time` and `place`. Each thing is counted once in `counts`.",
    "hazard": "Needs `place`, a point or an area. `cleared` needs `cleared_at`, and nothing else has it. The minimum is `danger`, "
    "`state`, `cleared_at`, `stand_off_m` and `contact`: no words, no evidence, no devices.",
    "hazard-action": "Needs `event_time`, and the hazard in `refs`.",
    "find": "Needs `event_time` and `place`, a point or an area.",
    "request": "It rings at the desks of the agencies in `to` that are given a copy.",
    "reply": "The request stands in `refs`; it rings at the desks that wrote it. `refused` needs words.",
    "facility": "Needs `place`, a point or an area.",
    "unit": "Its minimum is a presence: `state`, in a cell of 5 km and an hour; `unit` is `presence`, all else as if left out. It "
    "leaves near a seam alone ([release.md](../use/release.md#life-safety)).",
    "post": "Needs `place`, a point. Its minimum is a presence, as a [unit](#unit)'s. "
    "Whether it is manned at an instant is told by `kinds.calendar.manned` alone.",
    "patrol": "Needs `place`, a line. Its minimum is a presence, as a [unit](#unit)'s; `speed_kmh` is 5 there.",
    "sensor": "Needs `place`, a point.",
    "measure": "Needs `place`: a line for `boundary`, `phase-line` and `route`, a point for `checkpoint` and `contact-point`, an "
    "area for `no-entry`, a point or an area for `humanitarian-notified`.",
    "operation": "As any plan ([plans.md](plans.md)). Each volume belongs to exactly one of `parts`. The words that `terms` covers "
    "are title, unit, then axes, phases and parts, so an answer binds them all. It has no minimum.",
    "gap": "Needs `place`, a line or an area. `assigned` needs `assigned_to`.",
    "meeting": "Needs `event_time`.",
    "agreement": "`state` is its custodian's word. It is in force while each party's [concurrence](#concurrence) binds its hash\n"
    "([plans.md](plans.md#joint-records)).",
    "attachment": "The record that it belongs to stands in `refs`, and nothing else; it is of the same agency. `data` is base64. "
    "It is never coarse and has no minimum. In its lane all words go before it.",
    "watch": "`taken-over` needs the hand-over in `refs`, and nothing else; the others need words.",
    "concurrence": "Over the desks' interface `plan` is the id under which the desk holds the plan; the node "
    "puts the token in its place and fills in `map_hash` and `sectors`. `object` and "
    "`concur-with-conditions` need `conditions`; `concur` needs every known conflict in "
    "`despite`.",
}

SHARED = """
Parts that several kinds use. Text types: a *line* has at most 200 characters, a *text* at most 4000.
"""

LINKED = frozenset(
    {
        "Action",
        "Axis",
        "Calendar",
        "Counted",
        "Covered",
        "Device",
        "Figure",
        "Item",
        "LineString",
        "Names",
        "Part",
        "Phase",
        "Point",
        "Polygon",
        "Provision",
        "Shift",
        "Size",
        "Span",
        "StandingRule",
        "Title",
        "View",
        "Volume",
    }
)

ORDERS = (
    ("N", "NE", "E", "SE", "S", "SW", "W", "NW"),
    ("received", "concur", "concur-with-conditions", "object"),
    ("post-empty", "armed-group", "movement", "attack", "clash", "explosive", "fire", "civilians", "other"),
    ("attack", "movement", "explosive", "approach", "other"),
    ("proposed", "cancelled"),
    ("fact", "opinion"),
    ("standing", "life-safety"),
    ("desk", "release", "node", "approver"),
    ("approve", "refuse"),
    ("observed", "reported", "assessed", "withheld"),
    ("immediate", "urgent", "routine"),
    ("open", "assigned", "met", "not-met", "withdrawn"),
    ("evaluation", "same-event", "different-events", "accepted", "disputed"),
    ("attack", "clash", "explosion", "shelling", "ambush", "abduction", "sabotage", "arson", "movement", "other"),
    ("confirmed", "disputed", "merged", "withdrawn"),
    ("suspected", "confirmed", "cleared"),
    ("unknown", "none", "indirect", "direct"),
    ("immediate", "indirect", "minor", "no-threat"),
    ("unknown", "unmarked", "tape", "signs", "fence", "guarded"),
    ("none", "tolerable", "remains", "unknown"),
    ("done", "partly", "suspended"),
    ("passage", "escort", "eod", "medevac", "information", "derive", "other"),
    ("noted", "accepted", "refused", "done"),
    ("open", "withdrawn"),
    ("unknown", "up-to-10", "11-30", "31-100", "101-300", "301-1000", "above-1000"),
    ("team", "squad", "section", "platoon", "company", "battalion", "regiment", "brigade", "division", "other"),
    ("present", "moving", "withdrawn"),
    ("planned", "standing", "vacated"),
    ("planned", "going", "ended"),
    ("working", "faulty", "removed"),
    ("boundary", "phase-line", "route", "checkpoint", "contact-point", "no-entry", "humanitarian-notified"),
    ("in-force", "cancelled"),
    ("mon", "tue", "wed", "thu", "fri", "sat", "sun"),
    ("unknown", "easy", "hard", "very-hard"),
    ("open", "assigned", "watched", "closed"),
    ("covered", "partly", "uncovered", "unknown"),
    ("day", "week", "month", "quarter", "year", "other"),
    ("count", "correction"),
    ("draft", "released", "withdrawn"),
    ("called", "held", "cancelled"),
    ("open", "done", "dropped"),
    ("open", "in-work", "carried-out", "broken", "suspended"),
    ("draft", "proposed", "in-force", "ended"),
    ("log", "hand-over", "taken-over"),
)

SETTINGS = """
A node reads its settings once, at start, from `node.toml` in its folder. `tansiq init` writes it; you may edit it while the node is
stopped. An unknown setting is refused (`config.invalid`), so that a slip of the pen is found. A complete file:
"""

SETTING_TABLES = {
    "": (
        "The node",
        "The first four say who the node is; they were fixed when it was made. Do not change them later: keys and records"
        " name them.",
    ),
    "desks.": (
        "[desks]",
        "For desks: plain HTTP. Leave it on loopback, or put a TLS proxy in front (see [nodes.md](nodes.md)).",
    ),
    "peers.": (
        "[peers]",
        "For other nodes: HTTPS. Bind an address that they reach. `peers.names` has no effect: a peer proves itself "
        "by its key.",
    ),
    "exchange.": (
        "[exchange]",
        "",
    ),
    "calls.": (
        "[calls]",
        "Every account has a bucket of its own, and every agency one for all its accounts; a call that does not fit is"
        " `request.too-many` ([nodes.md](nodes.md#how-much-is-taken)).",
    ),
    "quotas.": (
        "[quotas]",
        "How it is counted, and what becomes of the rest: [nodes.md](nodes.md#how-much-is-taken).",
    ),
    "keeping.": (
        "[keeping]",
        "For what the page's administrator does ([administration.md](administration.md)).",
    ),
    "demo_accounts.": (
        "[[demo_accounts]]",
        "Refused unless `status` is `exercise` and `desks.host` is `127.0.0.1`.",
    ),
}

AFTER_SETTINGS = """
There is no setting that turns the release gate, the guards or the signatures off, and there will be none.

What stands elsewhere: keys and certificate in `keys/` ([security.md](security.md)); accounts in the store (`tansiq account add`);
standing rules in the founding file and `tansiq rule add` ([nodes.md](nodes.md)).
"""

INSTEAD = {
    "Config.demo_accounts": "Exercise accounts that the sign-in page offers.",
}
"""Where the docstring speaks to the reader of the code alone."""

FIELDS = {
    "Agency.agency": "the agency's id; must be the record's owner, unless it is external",
    "Agency.names": "what people call it",
    "Agency.root": "its raw Ed25519 root key; the first one seen is pinned; empty for an external party",
    "Agency.parents": "the agencies above it: none, one, or two for a joint force",
    "Key.valid_from": "from when it counts",
    "Key.valid_until": "until when",
    "Desk.desk": "the desk's id; unique in the network",
    "Desk.names": "what people call it",
    "Desk.centre": "the room it stands in",
    "Desk.clearance": "the highest level it may read",
    "Desk.ceiling": "the highest level it may write; separate from the clearance",
    "Desk.caveats": "the caveats it may hold; what is PUBLIC it reads without",
    "Centre.centre": "the room's id",
    "Centre.names": "what people call it",
    "Centre.lead": "the agency that leads the room; gives no right to read",
    "Centre.area": "its ground",
    "Sector.sector": "the sector's id",
    "Sector.names": "what people call it",
    "Sector.centre": "whose map it belongs to; counts only from that centre's custodian",
    "Sector.agency": "who answers for it; null: ground that nobody holds",
    "Sector.area": "its ground",
    "Seam.seam": "the seam's id",
    "Seam.names": "what people call it",
    "Seam.centre": "whose map it belongs to",
    "Seam.agencies": "the agencies whose sectors meet here",
    "Seam.line": "where, as positions along it",
    "Seam.stand_off_m": "how close, in metres, counts as touching; the largest of the map holds for all of it",
    "Alert.danger": "what kind of danger",
    "Alert.text": "what is known, in words",
    "Alert.contact": "whom to call: a call sign or a number",
    "Alert.stand_off_m": "how far to stay off, metres",
    "Alert.valid_until": "from then on it rings no more",
    "Plan.title": "what it is, in one line",
    "Plan.volumes": "where and when",
    "Plan.unit": "which unit; never a person",
    "Plan.contact": "whom to call: a call sign or a number",
    "Plan.answer_by": "by when answers are wanted",
    "Plan.state": "a cancelled plan is a next version that says so",
    "Plan.nonce": "keeps a holder of the minimum from guessing the words",
    "Plan.map_hash": "the map of sectors under which it was made",
    "Plan.terms": "the hash of the words",
    "Plan.proposal": "the hash that an answer binds",
    "Claim.reason": "why the ground is claimed",
    "Movement.size": "how many move",
    "Names.ar": "Arabic",
    "Names.ckb": "Sorani",
    "Names.en": "English",
    "Point.coordinates": "the position",
    "LineString.coordinates": "the positions along it, 2 to 500, at least two of them different",
    "Polygon.coordinates": "one outline; its first corner stands again at the end; 4 to 500 corners, no holes, at most 20 000 km²",
    "Size.n": "exactly so many",
    "Size.min": "at least so many",
    "Size.max": "at most so many",
    "Volume.area": "the ground",
    "Volume.start": "when it begins",
    "Volume.end": "when it ends; after the beginning, at most 90 days ahead",
    "DemoAccount.account": "its name",
    "DemoAccount.password": "its password, shown on the sign-in page",
}
