"""What a process loads stays out of the search for garbage; what it makes later does not."""

from __future__ import annotations

import subprocess
import sys

SETTLED = """
import gc, weakref
from tansiq import heap

class Circle:
    def __init__(self):
        self.me = self

before = gc.get_threshold()[0]
loaded, lost = Circle(), weakref.ref(Circle())
heap.settle()
assert lost() is None, "garbage from before is not kept for ever"
assert not any(each is loaded for each in gc.get_objects()), "it is walked through again and again"
assert gc.get_threshold()[0] > before, "looked for as often as ever"
later = weakref.ref(Circle())
many = [[] for _ in range(2 * heap.NEW_OBJECTS)]
assert later() is None, "nothing is looked for any more"
"""


def test_what_is_loaded_is_left_alone_and_what_comes_later_is_looked_for() -> None:
    done = subprocess.run([sys.executable, "-c", SETTLED], capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr
