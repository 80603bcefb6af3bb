"""Words for the page of commands that no `--help` holds: what stands before them, and what a command leaves unsaid."""

from __future__ import annotations

COMMANDS = """
`tansiq COMMAND --help` shows the same on the terminal. A command that fails prints a stable code and what to do about it
([errors.md](../formats/errors.md)), and ends with status 2. A wrong command line ends with status 2 as well; `tansiq simulate` ends
with status 1 when a world broke a rule, `tansiq verify` when a store is not whole.

While a node runs, `verify`, `backup`, `status` and the lists look at its store beside it. The commands of a desk (`record`,
`request`, `requirement`, `alert`, `group`) and `import events` work through its local socket `desk.sock` as an account that signs
in (`--account`; the password is asked for, or is the first line of standard input); on a node that does not run they work on the
store at `--desk`. `bundle`, `account add` and `remove` and `peer accept` go through it without signing in, as the node's
administrator: the socket is open to the node's own user alone. `key renew` and `revoke`, `rule`, `hosting`, `peer resend` and the
five steps of a joining go through it as an administrator who signs in (`--account`), as at the page
([nodes.md](nodes.md#through-the-running-node)). Every other command that takes a node's folder needs the store for itself: stop the
node first, else it says `store.in-use`.
"""

AFTER_COMMAND = {
    "tansiq init": "Prints the fingerprint of the agency's root key. What FOUNDING holds is in [nodes.md](nodes.md).",
    "tansiq serve": "Writes its log to standard error, one JSON object a line, and prints the address of the room "
    "page once both doors are open.",
    "tansiq rebuild": "Nothing that is truth is touched (see [ARCHITECTURE.md](../../ARCHITECTURE.md), *State*).",
    "tansiq verify": "Ends with status 1 when it is not whole, and lists what is wrong and where. The node may run. What "
    "the codes mean is in [keeping.md](keeping.md).",
    "tansiq backup": "Says *saved* once the file has reached the disk, and its SHA-256. See [keeping.md](keeping.md).",
    "tansiq restore": "Says whom to ask before the node works again. See [keeping.md](keeping.md).",
    "tansiq status": "Counts, ages and codes; no contents.",
    "tansiq record list": "Exactly what the page of that desk would list. `--before` goes on from the last number. With "
    "`--waiting`: what waits for a person's release, since when, what was said so far, and at which desks somebody sits who "
    "can let it go.",
    "tansiq record add": "Shows each agency that would get it and the digest of that decision, and asks. `--yes` takes the digest "
    "that was shown: if the decision is another one meanwhile, nothing is written (`release.changed`). On a node that does not run "
    "the account in the audit is `console`, and it has no right to release: standing rules alone decide.",
    "tansiq record release": "Shows each agency that would get it if this account said so, and the digest of that decision, "
    "and asks. `--yes` takes the digest that was shown: if somebody else has said something meanwhile, nothing is signed "
    "(`release.changed`). The password unlocks the account's own key; on a terminal it is asked for without an echo, "
    "otherwise it is the next line of standard input, or the first of `--password-file`. On a node that does not run it works"
    " too: the key needs the password either way. See [release.md](../use/release.md#what-waits).",
    "tansiq record recall": "Shows what it is and who has it, and asks; `--yes` does not ask. Who may is in "
    "[release.md](../use/release.md#taking-it-back).",
    "tansiq record assessments": "What this desk was given that agencies say of it. An agency's earlier evaluation stands as "
    "*before*.",
    "tansiq request list": "What is overdue leads. `unknown` is not *no answer*: this desk would not know "
    "([requests.md](../use/requests.md)).",
    "tansiq requirement list": "What is overdue leads.",
    "tansiq alert list": "*rings*: nobody at this desk has acknowledged it. An own alert rings elsewhere, and who heard it "
    "there is known there.",
    "tansiq rule add": "Each approver's password is asked for in turn. How many persons it stands for is counted from their "
    "signatures; `approvals` in the file counts for nothing. A rule of the same `id` takes the place of the one before. Needs"
    " the root key (see [nodes.md](nodes.md#standing-rules)).",
    "tansiq rule list": "The node may run.",
    "tansiq peer invite": "Prints the fingerprint of this agency's root key: tell it by voice, never in the same "
    "letter.",
    "tansiq peer accept": "Refused with `introduction.invalid` unless the file was signed by the root key of that "
    "fingerprint. Accepting the same file again changes nothing.",
    "tansiq peer offer": "The five steps are in [nodes.md](nodes.md#join-by-an-agreement).",
    "tansiq peer answer": "Nothing is taken in by it.",
    "tansiq peer reveal": "Only the first answer counts. Nothing is taken in by it.",
    "tansiq peer code": "Nothing is taken in by it.",
    "tansiq peer confirm": "One try: another code ends the joining on this node (`joining.code`).",
    "tansiq node request": "Prints the fingerprint of the new node's key. See [nodes.md](nodes.md#a-further-node-of-the-agency).",
    "tansiq node admit": "Prints the fingerprint of the root key. Refused with `admission.invalid` unless the request was signed "
    "by the key of the fingerprint that you give.",
    "tansiq node join": "Refused with `admission.invalid` unless the admission was signed by the root key of that fingerprint, for "
    "this node. Joining twice changes nothing.",
    "tansiq node amend": "Writes only what differs from what was said before, and lists it. See "
    "[nodes.md](nodes.md#change-desks-rules-or-the-map).",
    "tansiq key renew": "The keys stay the same; the root's word on them gets a new date. See [nodes.md](nodes.md#keys).",
    "tansiq key revoke": "What came before stands; what comes later under the key is refused by everyone. A key of this node gets "
    "its successor at once. See [nodes.md](nodes.md#keys).",
    "tansiq key doubtful": "By the time at which this node wrote or took it: dates in a record may be a thief's.",
    "tansiq bundle write": "Says *written to the disk* once it is; before that there is no file of that name. Every "
    "bundle holds all that waits for a receipt, so a lost one costs nothing "
    "([nodes.md](nodes.md#a-room-without-a-link)).",
    "tansiq bundle read": "Whole parts of a damaged bundle are kept; then it ends with `bundle.unreadable`. A bundle for "
    "another node is refused with `bundle.addressee`.",
    "tansiq account add": "A password has at least 10 characters. On a terminal it is asked for; otherwise it is the "
    "first line of standard input. Giving an account that exists gives it a new password, desk "
    "and roles, and unlocks it. With the role `release-authority` it is also given a key to approve with, which the root "
    "certifies; the key that it had before is revoked ([security.md](security.md#persons-keys)). Needs the root key then.",
    "tansiq account password": "On a terminal the two passwords are asked for; otherwise they are the next two lines of standard "
    "input. The key stays the same, so what was approved stands.",
    "tansiq account list": "The node may run. Passwords are not readable in the store and are not shown.",
    "tansiq account remove": "Records written under the account stand: they name the desk, never the account. What it approved and "
    "has not left yet counts no more: its key is revoked, for which the root key is needed.",
    "tansiq import events": "The rows become [spot](../formats/kinds.md#spot) reports made by a machine: never counted as "
    "a source, evaluated F6, with the row's own source as basis. Each is released as the decision "
    "says at that moment; with no `--to` they stay in the agency. Rows that cannot become a "
    "record are listed with their line, code and reason, and the others are taken. Run it again "
    "and only new and corrected rows are written.",
    "tansiq demo": "See [demo.md](demo.md).",
    "tansiq simulate": "Prints what the worlds did. A world that broke a rule is printed whole, with the command "
    "that runs it again.",
    "tansiq bench": "See [benchmarks.md](benchmarks.md).",
}
