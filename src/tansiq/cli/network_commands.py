"""The commands on other nodes: joining them, the agency's own further ones, keys. What they do is imported when they run."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tansiq.cli.options import Administrator, AsJson, Folder

Other = Annotated[str, typer.Argument(help="The other agency.")]
peer = typer.Typer(no_args_is_help=True, help="The other nodes, and how two that never met come to know each other.")
node = typer.Typer(no_args_is_help=True, help="Further nodes of an agency, made from the one that holds its root key.")
key = typer.Typer(no_args_is_help=True, help="The keys of the node's agency.")


@peer.command("list")
def peer_list(folder: Folder, as_json: AsJson = False) -> None:
    """List the other agencies, their nodes, and what is on its way to them."""
    from tansiq.cli import overview

    overview.peers(folder, as_json=as_json)


@peer.command("invite")
def peer_invite(
    folder: Folder,
    agency: Annotated[str, typer.Argument(help="For which agency.")],
    file: Annotated[Path, typer.Argument(help="The file to write.")],
) -> None:
    """Write this agency's introduction for another, and show the fingerprint to tell it by voice."""
    from tansiq.cli import nodes

    nodes.peer_invite(folder, agency, file)


@peer.command("accept")
def peer_accept(
    folder: Folder,
    file: Annotated[Path, typer.Argument(help="The other agency's introduction.")],
    fingerprint: Annotated[str, typer.Option(help="Its root key's fingerprint, as you were told it.")],
) -> None:
    """Take another agency's introduction in."""
    from tansiq.cli import nodes

    nodes.peer_accept(folder, file, fingerprint)


@peer.command("resend")
def peer_resend(
    folder: Folder,
    name: Annotated[str, typer.Argument(metavar="PEER", help="The peer's node, by name.")],
    why: Annotated[str, typer.Option(help="Why, in your words; kept in the audit.")],
    account: Administrator = None,
) -> None:
    """Begin the lanes to a peer anew, after a backup was put back here or there: what it may still have is sent again.

    Each record is decided again; recalls go first. The node may run.
    """
    from tansiq.cli import peers

    peers.resend(folder, name, why, account)


@node.command("request")
def node_request(
    folder: Folder,
    spec: Annotated[Path, typer.Argument(help="What the new node is (TOML, docs/operate/nodes.md).")],
    file: Annotated[Path, typer.Argument(help="The request to write, for the node that holds the root key.")],
    desks_port: Annotated[int, typer.Option(help="The port for desks, on loopback.")] = 8470,
    peers_host: Annotated[str, typer.Option(help="The address to bind for other nodes.")] = "127.0.0.1",
    peers_port: Annotated[int, typer.Option(help="The port for other nodes.")] = 8471,
) -> None:
    """Make a further node of an agency with keys of its own, and ask the root to certify them."""
    from tansiq.cli import nodes

    nodes.node_request(folder, spec, file, desks_port, peers_host, peers_port)


@node.command("admit")
def node_admit(
    folder: Folder,
    file: Annotated[Path, typer.Argument(help="The new node's request.")],
    out: Annotated[Path, typer.Argument(help="The admission to write, for the new node.")],
    fingerprint: Annotated[str, typer.Option(help="The new node's key's fingerprint, as you were told it.")],
    account: Administrator = None,
) -> None:
    """Certify a further node of this agency by its root key, and tell all who were served before. This node may run."""
    from tansiq.cli import nodes

    nodes.node_admit(folder, file, fingerprint, out, account)


@node.command("join")
def node_join(
    folder: Folder,
    file: Annotated[Path, typer.Argument(help="The admission that the root's node has written.")],
    fingerprint: Annotated[str, typer.Option(help="The agency's root key's fingerprint, as you were told it.")],
) -> None:
    """Take the root's admission in at the new node: then it knows the network."""
    from tansiq.cli import nodes

    nodes.node_join(folder, file, fingerprint)


@node.command("amend")
def node_amend(
    folder: Folder,
    file: Annotated[
        Path, typer.Argument(help="The agency, desks, rules and map as they shall be (TOML, docs/operate/nodes.md).")
    ],
    account: Administrator = None,
) -> None:
    """Change names, parents, desks or the map, and tell all who were served before. Standing rules: only while the node rests."""
    from tansiq.cli import nodes

    nodes.node_amend(folder, file, account)


@key.command("list")
def key_list(folder: Folder, as_json: AsJson = False) -> None:
    """List the agency's keys: what for, at which node, until when."""
    from tansiq.cli import keys

    keys.listed(folder, as_json=as_json)


@key.command("renew")
def key_renew(folder: Folder, account: Administrator = None) -> None:
    """Let every key of the agency count for another year. On the node with the root key; it may run."""
    from tansiq.cli import keys

    keys.renew(folder, account)


@key.command("revoke")
def key_revoke(
    folder: Folder,
    key: Annotated[str, typer.Argument(help="The key, or a further node by name: then all keys that it holds.")],
    since: Annotated[
        str | None, typer.Option(help="Since when it may have been in other hands (2026-03-01T00:00:00Z).")
    ] = None,
    account: Administrator = None,
) -> None:
    """Let a key count no more from now on. On the node with the root key; it may run."""
    from tansiq.cli import keys

    keys.revoke(folder, key, since, account)


@key.command("doubtful")
def key_doubtful(folder: Folder, as_json: AsJson = False) -> None:
    """List what came under a revoked key since it may have been in other hands: for its owner, to recall."""
    from tansiq.cli import keys

    keys.doubtful(folder, as_json=as_json)


@peer.command("offer")
def peer_offer(
    folder: Folder,
    agency: Other,
    file: Annotated[Path, typer.Argument(help="The offer to write.")],
    until: Annotated[str, typer.Option(help="Until when the accord shall hold (2027-01-01T00:00:00Z).")],
    served: Annotated[str, typer.Option(help="In words: what each is going to serve.")] = "",
    account: Administrator = None,
) -> None:
    """Join an agency that was never met, step 1 of 5: write an offer for it."""
    from tansiq.cli import joining

    joining.offer(folder, agency, file, until, served, account)


@peer.command("answer")
def peer_answer(
    folder: Folder,
    file: Annotated[Path, typer.Argument(help="The other agency's offer.")],
    out: Annotated[Path, typer.Argument(help="The answer to write.")],
    account: Administrator = None,
) -> None:
    """Step 2, at the other agency: show the terms, and write the answer if they are right."""
    from tansiq.cli import joining

    joining.answer(folder, file, out, account)


@peer.command("reveal")
def peer_reveal(
    folder: Folder,
    agency: Other,
    file: Annotated[Path, typer.Argument(help="Its answer.")],
    out: Annotated[Path, typer.Argument(help="The last file to write, for it.")],
    account: Administrator = None,
) -> None:
    """Step 3, at the first agency: write the last file, and show the code."""
    from tansiq.cli import joining

    joining.reveal(folder, agency, file, out, account)


@peer.command("code")
def peer_code(
    folder: Folder,
    agency: Other,
    file: Annotated[Path, typer.Argument(help="The last file of the other agency.")],
    account: Administrator = None,
) -> None:
    """Step 4, at the other agency: show the code."""
    from tansiq.cli import joining

    joining.code(folder, agency, file, account)


@peer.command("confirm")
def peer_confirm(
    folder: Folder,
    agency: Other,
    code: Annotated[str, typer.Option(help="The code, as the other officer has read it out.")],
    account: Administrator = None,
) -> None:
    """Step 5, at both: if the codes are the same, take the other agency in and sign the accord."""
    from tansiq.cli import joining

    joining.confirm(folder, agency, code, account)
