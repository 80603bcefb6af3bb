"""Every refusal that a person or a peer can meet: a stable code, and a sentence that says what to do.

A code never changes its meaning; `docs/formats/errors.md` lists all of them and a house test holds the two together. Seen from
outside, *not permitted* is *not found*: the audit has the truth. Library errors are translated once, at the edge.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Family(StrEnum):
    """Whose move it is."""

    INPUT = "input"
    """What was given is wrong: correct it and give it again."""
    NOT_FOUND = "not-found"
    """There is nothing here for you under that name."""
    CONFLICT = "conflict"
    """The world has moved on: look again, then decide again."""
    PEER = "peer"
    """The other node broke the protocol: nothing of it was taken."""
    LATER = "later"
    """Not now; the same call may succeed later."""
    CORRUPT = "corrupt"
    """What was stored is not what was written: stop and ask for help."""


class Code(NamedTuple):
    """What a stable code means: its family, and what to do about it."""

    family: Family
    advice: str


_I, _N, _C, _P, _L, _X = Family

CODES: dict[str, Code] = {
    # what an officer or a file gave
    "account.locked": Code(
        _L, "Too many wrong passwords in a row. Wait five minutes, or ask the node's administrator."
    ),
    "account.refused": Code(_I, "Account or password is wrong. Check the keyboard's language and try again."),
    "account.role": Code(_I, "This account may not do that. Sign in with one that has the role for it."),
    "session.needed": Code(_I, "Sign in first."),
    "hosting.over": Code(
        _I, "This desk is not hosted at this node any more, or not yet. Speak with your own agency's administrator."
    ),
    "hosting.quota": Code(
        _L,
        "The node that hosts this desk keeps no more of your agency for now. Keep the draft and send it again later; an alert or"
        " another emergency goes out at once. Your own administrator can agree on more with the host.",
    ),
    "session.csrf": Code(_I, "This page is out of date. Load it again; what you typed is kept."),
    "request.malformed": Code(_I, "The request cannot be read. Correct the field that is named."),
    "request.too-large": Code(_I, "The request is larger than this node takes. Send less at once."),
    "request.host": Code(_I, "Open the page under the address that the node's administrator gave."),
    "label.missing": Code(_I, "A record needs a label. Choose who may have it, or keep it to your own agency."),
    "label.unknown": Code(
        _I, "This label is not known here. Choose a level from 0 to 3 and known agencies and caveats."
    ),
    "label.ceiling": Code(
        _I, "This desk may not write at that level. Choose a lower level, or ask an authorised desk."
    ),
    "label.group": Code(_I, "No such group is known here. Choose another, or name the agencies themselves."),
    "group.taken": Code(
        _I, "There is a group of this name. Open its record and write its next version, or choose another name."
    ),
    "label.external": Code(
        _I,
        "This party has no node: it is noted, and never served. Take it out, and tell it by the way that is agreed with it.",
    ),
    "label.exact": Code(
        _I,
        "A plan is agreed on its exact ground and time, and never made coarse. Take the coarsening out of its label.",
    ),
    "label.picture": Code(
        _I,
        "A picture shows the exact place, and where somebody stood. Give it its record's label or a narrower one, without SOURCE,"
        " and for nobody who gets the record coarse.",
    ),
    "label.derived": Code(
        _I,
        "What is made from others' records needs a label as strict as theirs. Take the level, caveats and end that are named.",
    ),
    "place.out-of-range": Code(
        _I, "No such place. Latitude runs from -90 to 90, longitude from -180 to 180. Correct it."
    ),
    "place.unreadable": Code(_I, "This is not a place. Give MGRS (38S LD 71 58) or degrees (35.77 43.58)."),
    "place.area": Code(_I, "The area's outline crosses itself, is empty or too large. Draw it again."),
    "time.impossible": Code(_I, "The time is impossible: it ends before it begins, or lies too far ahead. Correct it."),
    "time.unreadable": Code(_I, "This is not a time. Give it as 2023-10-22T06:05:00Z."),
    "text.too-long": Code(_I, "The text is too long. Shorten it, or split it over two records."),
    "kind.unknown": Code(_I, "Desks cannot write this kind of record. Choose another kind."),
    "body.invalid": Code(_I, "A field of the record is missing or wrong. Correct the field that is named."),
    "status.mixed": Code(
        _I, "Exercise and actual records never mix on one node. Write it under this node's own status."
    ),
    "picture.unreadable": Code(
        _I, "This is no photograph that is taken here, or it is damaged. Take JPEG, PNG or WebP, and none that moves."
    ),
    "picture.too-large": Code(
        _I, "The picture is too large: at most 24 MB and 50 million pixels. Cut it, or take it again with less."
    ),
    "import.header": Code(_I, "The file has not the columns of a UCDP GED export. Check that it is the right file."),
    "import.row": Code(
        _I, "This row cannot be taken in; the others were. Correct it in the source, then import again."
    ),
    "import.empty": Code(
        _I, "No row of the file can be read: nothing was replaced by it. Check that it is the right file."
    ),
    "gazetteer.columns": Code(
        _I, "The file is no gazetteer: it needs an id, latitude, longitude and names (docs/operate/places.md)."
    ),
    "boundaries.unreadable": Code(
        _I, "The file is no GeoJSON FeatureCollection, or is damaged. Check that it is the right file."
    ),
    "layer.unreadable": Code(
        _I, "This layer cannot be shown. The node's administrator should save it anew (docs/operate/layers.md)."
    ),
    "layer.too-large": Code(
        _I, "This layer is too large to be drawn whole. The node's administrator can make PMTiles of it."
    ),
    "layer.too-many": Code(
        _I, "There are more layers than this node shows. Its administrator can take some out of the folder."
    ),
    "resend.why": Code(_I, "Say why, in at most 500 characters: it is kept in the audit."),
    "rule.no-minimum": Code(
        _I,
        "Life safety releases the minimum of a record, and only alert, claim, deviation and hazard have one. Take the other kinds"
        " out of the rule, or make its purpose standing.",
    ),
    "rule.near-seam": Code(
        _I,
        "Unit, post and patrol are told for life safety near a seam alone. Make it a rule of its own for these kinds, with"
        " near_seam_m (up to 50000 metres) and sector_agencies, and without agencies and parents.",
    ),
    "config.invalid": Code(_I, "A setting is wrong. Correct it as docs/operate/settings.md says."),
    "file.unreadable": Code(_I, "The file cannot be read. Check its name, and whether you may read it."),
    "file.malformed": Code(_I, "The file has not the form that it should. Correct the place that is named."),
    "file.unwritable": Code(
        _I, "Nothing can be written there. Check the folder's name and permissions, and whether the disk is read-only."
    ),
    "command.option": Code(_I, "An option is missing or wrong. Give it as is said here; --help lists them all."),
    "plan.outside-map": Code(_I, "Nobody answers for part of this ground. Keep the area inside the map of sectors."),
    "introduction.invalid": Code(
        _I, "This introduction does not verify under the agency's root key. Ask for a new one."
    ),
    "joining.invalid": Code(
        _I, "This file does not fit the joining, or was changed on the way. Begin again with a new offer."
    ),
    "joining.over": Code(_I, "The time that this joining was offered for is over. Begin again with a new offer."),
    "joining.code": Code(
        _I, "The codes differ: somebody stands between you, or one of you misheard. Nothing was taken. Begin again."
    ),
    "admission.invalid": Code(
        _I, "This file for a further node does not hold together, or is not from whom you were told. Ask for a new one."
    ),
    "bundle.addressee": Code(
        _I, "This bundle is for another node, and cannot be read here. Carry it there; nothing of it was taken."
    ),
    "bundle.unreadable": Code(
        _I,
        "The bundle is damaged, cut short, or none. What was complete was taken. Copy the file again from where it was"
        " written, or have a new bundle written; reading twice does no harm.",
    ),
    # not there
    "record.not-found": Code(_N, "There is no such record for this desk."),
    "layer.not-found": Code(_N, "There is no such layer at this node any more. Open the list of layers again."),
    "account.not-found": Code(_N, "There is no such account. 'tansiq account list' shows them."),
    "alarm.not-found": Code(_N, "There is no such alarm at this desk."),
    "node.not-found": Code(_N, "There is no such node in this demonstration."),
    "joining.not-found": Code(_N, "No joining with this agency is under way here. Begin with an offer."),
    "rule.not-found": Code(_N, "There is no standing rule of that name here. Look at the list again."),
    "key.not-found": Code(_N, "This agency has no such key or node. 'tansiq key list' shows them."),
    "peer.unknown": Code(
        _N, "No other node of that name is known here. Correct the name, or accept its agency's introduction first."
    ),
    # the world moved on
    "release.changed": Code(_C, "Who will get this has changed since you looked. See the new list and send again."),
    "release.authority-needed": Code(_C, "This needs a release authority's approval before it can leave."),
    "release.second-person-needed": Code(_C, "From level 2 a second authorised person must approve."),
    "release.refused": Code(_C, "A release authority did not let it go there. Write a next version if it should."),
    "release.not-waiting": Code(
        _C, "Nothing of this record waits for a release. Write a next version with another label."
    ),
    "release.record-first": Code(
        _C, "The record that the picture belongs to waits too, and the two go together. Say it of the record."
    ),
    "release.wider": Code(
        _I,
        "An approval can leave agencies out; it cannot add one, or name none. Write a next version for that, or refuse.",
    ),
    "account.no-key": Code(
        _C, "This account has no key in force to approve with. The node's administrator makes one with a new password."
    ),
    "release.key": Code(
        _C,
        "By this node's clock its own key is not in force, so others would take nothing of this. Nothing was written. Set the"
        " clock, or have the key renewed: tansiq key renew.",
    ),
    "release.agency-unknown": Code(_C, "This agency is not in the network. Take it out of the list."),
    "release.derived": Code(
        _C,
        "It was made from a record whose owner did not show it to this agency. Ask him (request of type derive), or leave it out.",
    ),
    "release.orcon": Code(
        _C,
        "It was made from a record under ORCON. Ask its owner by a request of type derive; nothing goes out without his word.",
    ),
    "record.changed": Code(_C, "Somebody has written a newer version. Read it, then write yours."),
    "record.not-yours": Code(_C, "Only its owner can write a next version. Write an answer or a report of your own."),
    "record.elsewhere": Code(
        _C, "Another node of your agency wrote this record, and it alone goes on with it. Ask that room's desk."
    ),
    "record.recalled": Code(_C, "This record was recalled. It has no next version; write a new one."),
    "request.reused": Code(_C, "This idempotency key was used for something else. Use a new one."),
    "plan.changed": Code(_C, "The plan has a newer version than the one you answered. Read it and answer again."),
    "plan.other-map": Code(_C, "The plan was made on another map of sectors. It must be proposed again."),
    "plan.clock": Code(
        _C,
        "Two rooms' clocks differ by more than two minutes, so nothing new can be agreed. Set the clocks, then concur.",
    ),
    "plan.over": Code(_C, "The plan has ended or was cancelled; there is nothing to answer."),
    "plan.not-asked": Code(_C, "Your agency is not asked to answer this plan."),
    "joint.not-party": Code(
        _C,
        "Your agency is not named in this record, and only those whom it names can bind themselves by it."
        " Ask its owner to name it.",
    ),
    "joint.not-whole": Code(
        _C,
        "You hold this record shortened or made coarse, so you cannot see all that you would agree to."
        " Ask its owner for the whole.",
    ),
    "joint.over": Code(
        _C,
        "This record is not held out to anyone: it is a draft, has ended or was taken back. There is nothing to answer.",
    ),
    "joint.changed": Code(_C, "The record has a newer version than the one you answered. Read it and answer again."),
    "plan.not-home": Code(
        _C, "Another node of your agency answers for this ground: the one whose desk sits in that room. Ask it."
    ),
    "plan.conflicts": Code(_C, "There are conflicts that you have not accepted. Accept each by name, or object."),
    "import.overtaken": Code(
        _C, "Another import of this source has come between. Run this one again when it is done; nothing is lost."
    ),
    "joining.incomplete": Code(
        _C, "There is no code yet: a file of the joining is still missing. Wait for the other agency's file."
    ),
    "key.in-use": Code(
        _C,
        "This is the key by which peers know the node that holds the root: revoked, it could tell nobody. Found the agency anew.",
    ),
    "store.exists": Code(_C, "There is something of that name already. Move it away first; nothing was overwritten."),
    "bundle.no-key": Code(
        _C,
        "The node has no usable key for bundles: it was made by a Tansiq that had none. Use the link, or found it anew.",
    ),
    # the other node
    "frame.unreadable": Code(
        _P, "The peer sent bytes that are no frame. They were put aside. Tell the peer's administrator."
    ),
    "frame.too-large": Code(
        _P, "The peer sent a frame over the size limit. It was put aside. Ask the peer to write it shorter."
    ),
    "frame.cut": Code(
        _P, "The frame's bytes are not those that its digest names. It was not taken; it is asked for again."
    ),
    "frame.gap": Code(_P, "Numbers are missing in the lane. They are asked for again."),
    "frame.chain": Code(
        _P,
        "The lane's chain does not follow from what we hold: a restored backup, here or there. Speak with the peer; then the"
        " sender's administrator begins the lane anew (tansiq peer resend).",
    ),
    "frame.fork": Code(
        _P,
        "The peer has signed two different pasts of one lane. Both are kept; nothing was taken. Speak with the peer.",
    ),
    "frame.epoch": Code(
        _P, "The lane is counted in another epoch than this. Nothing was taken. If it goes on so, speak with the peer."
    ),
    "frame.signature": Code(
        _P,
        "A signature does not verify. Nothing of it was taken. Speak with the peer by voice before you trust this link.",
    ),
    "frame.key": Code(
        _P,
        "Signed by a key that its agency's root has not certified for this, or no longer. Not taken."
        " Ask the peer's administrator to look at his keys and at his clock.",
    ),
    "frame.addressee": Code(
        _P, "Addressed to somebody else. Not taken. Tell the peer's administrator that it came here."
    ),
    "frame.owner": Code(
        _P, "Owned by an agency that this peer does not speak for. Not taken. Ask the owner itself for it."
    ),
    "frame.version": Code(
        _P, "The version does not follow the one we hold. Not taken. Ask its owner to write a next version."
    ),
    "frame.home": Code(
        _P,
        "It belongs to another node of this agency, and that one alone goes on with it or recalls it. Not taken."
        " Ask that node's desk.",
    ),
    "frame.recalled": Code(
        _P, "Its owner has recalled it. It was neither taken nor kept. Do not rely on what you heard of it."
    ),
    "frame.told": Code(
        _P,
        "It tells what a minimum, or its own label, keeps at its owner's. Neither taken nor kept. Speak with the peer: its node"
        " has a fault. Ask its desk by voice what it was.",
    ),
    "frame.status": Code(
        _P,
        "Exercise and actual records never mix. Not taken. Speak with the peer: one of the two nodes is set up for something else.",
    ),
    "frame.kind": Code(
        _P,
        "The lane carried something that this node does not know. It was put aside."
        " Ask whether the peer has a newer Tansiq, and update this node.",
    ),
    "peer.refused": Code(
        _P,
        "The other end could not prove that it is the node it says it is. Check its address, and speak with its administrator.",
    ),
    "restore.waiting": Code(
        _L,
        "This node was put back from a backup. What this agency has given it is hidden until the agency's word is here: it may"
        " have been recalled since.",
    ),
    "peer.unreachable": Code(_L, "The link is down. What waits is kept and goes out when the link is back."),
    "peer.answer": Code(_P, "The peer's answer cannot be read. It is asked again."),
    "release.guard": Code(
        _X, "The guard stopped a copy that no release covers. Stop and report this: it is a fault of Tansiq."
    ),
    # later
    "store.in-use": Code(_L, "Another process has this store open. Stop that one first."),
    "store.unwritable": Code(
        _L,
        "The store cannot be read or written where it lies. Check the folder's permissions, whether the disk is read-only, and the"
        " disk itself.",
    ),
    "node.runs": Code(_L, "The node runs. Sign in with --account NAME to work through it, or stop it first."),
    "node.silent": Code(
        _L, "The node does not answer at its local socket. Wait until it has started, or look at its log."
    ),
    "store.full": Code(_L, "The disk is full. Free some space; nothing that was saved is lost."),
    "bundle.unwritten": Code(
        _L, "The bundle could not be written to its end, and no file was left. Make room or take another stick."
    ),
    "parcel.full": Code(
        _L,
        "The node that carries sealed parcels for us has no room for more of ours. Nothing is lost: it is handed over again.",
    ),
    "port.in-use": Code(_L, "The port is taken by another program. Stop it, or give another port."),
    "request.too-many": Code(_L, "Too many requests. Wait a moment."),
    # stop
    "store.newer": Code(_X, "This store was written by a newer Tansiq. Use that version."),
    "store.corrupt": Code(_X, "The store is damaged. Stop, keep the file, restore the last backup."),
    "internal": Code(_X, "Tansiq made a mistake. Nothing was saved of this. Report it with the time it happened."),
}


class Fault(Exception):
    """A refusal with its stable code.

    Args:
        code: one of `CODES`.
        detail: what exactly is wrong, for people; never a secret, never a word about what the reader may not see.
        field: the draft's field that is wrong (``"place.geometry"``), if it is one.
        later_s: after how many seconds the same call is taken, where that is known.
    """

    def __init__(self, code: str, detail: str = "", *, field: str | None = None, later_s: float | None = None) -> None:
        self.code = code
        self.detail = detail
        self.field = field
        self.later_s = later_s
        super().__init__(f"{code}: {detail or CODES[code].advice}")

    @property
    def family(self) -> Family:
        return CODES[self.code].family

    @property
    def advice(self) -> str:
        return CODES[self.code].advice
