"""``python -m tansiq``: the same as the command ``tansiq``."""

from tansiq.cli import main

main()
