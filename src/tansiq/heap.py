"""How a process that runs for long looks for garbage: seldom, and never among what it loaded to begin with.

Python frees what nobody refers to at once. Only what refers to itself in a circle has to be looked for, by walking through all
that is alive. A node makes hardly any such circle; what it loads to serve (some hundred thousand objects) lives as long as it
does, and a batch of frames is as many again that are all needed until it is written. Left as Python has it, that walk is a tenth
of the time of catching up, and a pause in the middle of whatever a desk waits for.
"""

from __future__ import annotations

import gc

NEW_OBJECTS = 50_000
"""So many objects more than there were, and those are looked at: some megabytes, if all of them should be in circles."""


def settle() -> None:
    """What is loaded by now stays. Call it once, when the process is ready for its work."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(NEW_OBJECTS)
