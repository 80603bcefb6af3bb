"""The commands on places: a gazetteer and boundaries taken in, names found."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tansiq.cli.options import AsJson, Folder

place = typer.Typer(no_args_is_help=True, help="Places by their names, as the node's gazetteer has them.")
Node = Annotated[Path, typer.Option(help="The node's folder.")]
Source = Annotated[
    str | None,
    typer.Option(help="Whose rows these are; a newer file of it brings them up to date. Default: the file's name."),
]
Replace = Annotated[bool, typer.Option("--replace", help="Remove what this source had and the file has not.")]


def import_gazetteer(
    file: Annotated[
        Path, typer.Argument(help="Places: CSV with a header, GeoNames' dump, or JSON; plain or packed with gzip.")
    ],
    node: Node = Path(),
    source: Source = None,
    replace: Replace = False,
) -> None:
    """Take names of places in; a killed import goes on where it stopped, the same file twice changes nothing."""
    from tansiq.cli import places as run

    run.take("gazetteer", file, node, source, replace=replace)


def import_boundaries(
    file: Annotated[Path, typer.Argument(help="Areas: a GeoJSON FeatureCollection, plain or packed with gzip.")],
    node: Node = Path(),
    source: Source = None,
    replace: Replace = False,
) -> None:
    """Take outlines of governorates, districts and the like in; resumable as the gazetteer is."""
    from tansiq.cli import places as run

    run.take("boundaries", file, node, source, replace=replace)


@place.command("find")
def place_find(
    folder: Folder,
    words: Annotated[str, typer.Argument(help="A name, or how it begins, in any of the languages and spellings.")],
    near: Annotated[
        str | None, typer.Option(help="Where from (MGRS, or degrees: 35.77,43.58); default: the node's room.")
    ] = None,
    limit: Annotated[int, typer.Option(help="At most so many.", min=1, max=50)] = 10,
    as_json: AsJson = False,
) -> None:
    """Find places by name: the same name first, then what weighs more, then what is nearer."""
    from tansiq.cli import places as run

    run.find(folder, words, near, limit, as_json=as_json)
