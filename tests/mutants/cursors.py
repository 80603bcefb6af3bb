"""Mistakes in who sees what, and under which number: visibility, the feed, the search, the event stream, alarms."""

from tests.mutants.mutant import WORK, Mutant, family

VISIBLE = family(
    "records/visible.py",
    ("tests/records/test_visible.py",),
    (
        "every desk sees what any desk sees",
        ' {column} AND visible.reader = :reader"\n',
        " {column} AND :reader <> ''\"\n",
    ),
    (
        "what may be handled for a time is seen for ever",
        " AND (visible.until IS NULL OR visible.until > :now)",
        " AND :now <> ''",
    ),
    ("something is seen for one instant too long", "visible.until > :now)", "visible.until >= :now)"),
    ("a desk's numbers count what other desks see", "coalesce(max(n), 0) + 1", ":record + 0 * count(*)"),
    (
        "the newest number tells what others were given",
        '"SELECT max(n) FROM visible WHERE reader = :reader"',
        "\"SELECT max(n) FROM visible WHERE :reader <> ''\"",
    ),
)

SIGHT = family(
    "records/sight.py",
    (f"{WORK}/test_sight.py",),
    (
        "a desk that is lowered goes on seeing what it saw",
        "for barred, some in ((1, [each for each in classes if each not in read]), (0, read)):",
        "for barred, some in ((0, read),):",
    ),
    (
        "a desk that is raised goes on missing what was barred",
        "for barred, some in ((1, [each for each in classes if each not in read]), (0, read)):",
        "for barred, some in ((1, [each for each in classes if each not in read]),):",
    ),
    (
        "a new desk is shown what was there before it",
        '" AND record > :since AND NOT EXISTS"',
        '" AND :since > 0 AND NOT EXISTS"',
    ),
    (
        "what was recalled is shown to a desk that is raised",
        '"DELETE FROM reach WHERE record = :record"',
        '"DELETE FROM reach WHERE record < 0 AND :record > 0"',
    ),
    (
        "numbers do not grow as places do",
        "row_number() OVER (ORDER BY record) + :before",
        "row_number() OVER (ORDER BY -record) + :before",
    ),
    ("what is shown later rings", "record, until, 1 FROM reach", "record, until, 0 FROM reach"),
    ("what is shown later has no end", "record, until, 1 FROM reach", "record, NULL, 1 FROM reach"),
)

SEATED = family(
    "work/sight.py",
    (f"{WORK}/test_sight.py",),
    (
        "what is shown later does not wait for its owner",
        "            visible.wait_for(tx, owner)\n",
        "            pass\n",
    ),
    ("no word on a desk changes what it sees", "    if places:\n", "    if places and now is None:\n"),
)

BARRED = family(
    "records/visible.py",
    (f"{WORK}/test_sight.py",),
    ("what is barred is shown", ' AND visible.barred = 0"\n    )', '"\n    )'),
    ("a desk hears of what it may not see any more", "AND barred = 0 ORDER BY", "ORDER BY"),
)

SILENT = family(
    "picture/alarms.py",
    (f"{WORK}/test_sight.py",),
    (
        "what rang goes on ringing at a desk that was lowered",
        "v.waits IS NOT NULL OR v.barred = 1 OR ",
        "v.waits IS NOT NULL OR ",
    ),
)

FEED = family(
    "picture/queries.py",
    ("tests/picture/test_desks.py",),
    ("a page leaves out the row after the one before", "WHERE visible.n < :before", "WHERE visible.n < :before - 1"),
    ("a page begins with the oldest", "ORDER BY visible.n DESC LIMIT", "ORDER BY visible.n LIMIT"),
    ("who comes back gets the last row twice", "WHERE visible.n > :after", "WHERE visible.n >= :after"),
    ("who comes back misses one row", "WHERE visible.n > :after", "WHERE visible.n > :after + 1"),
    (
        "a single record opens for everybody",
        "picture {visible.joined('picture.record')} WHERE picture.id = :id",
        "picture JOIN visible ON visible.record = picture.record WHERE picture.id = :id AND :reader <> :now",
    ),
)

SEARCH = family(
    "picture/search.py",
    ("tests/picture/test_search.py",),
    (
        "a search pages by the log's numbers",
        '"SELECT record FROM visible WHERE reader = :reader AND n >= :n ORDER BY n LIMIT 1"',
        '"SELECT record FROM visible WHERE reader = :reader AND record >= :n ORDER BY n LIMIT 1"',
    ),
    (
        "a page of a search passes over its first row",
        'f" WHERE visible.n < :before{self._also',
        'f" WHERE visible.n < :before - 1{self._also',
    ),
    ("a search ends after its first page", "if len(rows) < page:", "if True:"),
)

STREAM = family(
    "web/events.py",
    ("tests/web/test_events.py",),
    ("the stream forgets how far it came", "            self._after = row.n\n", ""),
    ("a new page gets everything once more", "self._after = visible.last(tx, self._session.desk)", "self._after = 0"),
    (
        "a stream outlives its session",
        "            raise\n        return False\n",
        "            raise\n        return True\n",
    ),
)

GONE = family(
    "web/events.py",
    ("tests/web/test_recalling.py",),
    (
        "the stream does not say that something was recalled",
        "events = [*self._sight(tx), *self._gone(tx, desk, fresh, now), *self",
        "events = [*self._sight(tx), *self",
    ),
    ("a fresh page is told of what it never showed", "        if fresh:\n            return []\n", ""),
)

ALARMS = family(
    "picture/alarms.py",
    ("tests/picture/test_alarms.py",),
    (
        "a desk counts what rings elsewhere",
        "row_number() OVER (ORDER BY id) AS n FROM alarm WHERE reader = :reader)",
        "id AS n FROM alarm WHERE reader = :reader)",
    ),
    (
        "a desk hears what rings elsewhere",
        "row_number() OVER (ORDER BY id) AS n FROM alarm WHERE reader = :reader)",
        "row_number() OVER (ORDER BY id) AS n FROM alarm WHERE :reader <> '')",
    ),
    ("an attack stands no higher than a request", "settled IS NULL, {_RANK}, 0)", "settled IS NULL, 0, 0)"),
)

ABATING = family(
    "work/abating.py",
    (f"{WORK}/test_abating.py",),
    (
        "an answer that a desk may not read settles its alarm",
        " if said and visible.may_see(tx, said.seq, reader.desk, reader.now)]",
        " if said]",
    ),
    (
        "a receipt settles the alarm of a plan",
        "ours and not watch.silent(ours)",
        "ours and all(who.answer for who in ours)",
    ),
)

FORCES = family(
    "forces/queries.py",
    ("tests/forces/test_forces.py", "tests/forces/test_joint_forces.py"),
    (
        "a hidden word on a post makes the known one vanish",
        "f\"SELECT 1 FROM force AS later {visible.joined('later.record')} WHERE",
        '"SELECT 1 FROM force AS later WHERE',
    ),
    (
        "a post that was taken back still stands",
        " AND {recalls.standing('force.id')} AND NOT EXISTS",
        " AND NOT EXISTS",
    ),
    ("what nobody has said counts as manned", 'return "unknown" if answer is None', 'return "yes" if answer is None'),
    (
        "a joint post observes before the parties have said so",
        'if together in (None, "yes") or isinstance(body, Unit)',
        "if now or isinstance(body, Unit)",
    ),
)

LOG = family(
    "reports/watch.py",
    ("tests/reports/test_watch_pages.py",),
    ("a page of the log leaves out what happened in its last instant", "else MOST + 1 if rank", "else 0 if rank"),
    ("a page of the log repeats what came before it", "if rank < below.rank else 0", "if rank <= MOST else 0"),
)

GIVEN = family(
    "records/given.py",
    (f"{WORK}/test_logbook.py",),
    (
        "the log tells of what others were given",
        "FROM record {visible.joined('record.seq')}\"\n",
        'FROM record JOIN visible ON visible.record = record.seq AND :reader <> :now"\n',
    ),
)

REPEATS = (
    *family(
        "work/publish.py",
        ("tests/web/test_repeats.py",),
        (
            "who writes again is shown what stands now",
            "log.by_digest(tx, Digest(made)) if made else None",
            "log.latest(tx, log.by_digest(tx, Digest(made)).id) if made else None",
        ),
    ),
    *family(
        "work/approving.py",
        ("tests/web/test_repeats.py",),
        (
            "who approves again is shown what stands now",
            "log.by_digest(tx, Digest(made)) if made else None",
            "log.latest(tx, log.by_digest(tx, Digest(made)).id) if made else None",
        ),
        (
            "who approves again reads what he may read no more",
            "if known is not None and not visible.may_see(",
            "if known is not None and known.seq < 0 and not visible.may_see(",
        ),
    ),
    *family(
        "work/rows.py",
        ("tests/web/test_repeats.py",),
        (
            "what was gone on with is told as if it stood",
            "stands = newest is not None and newest.digest == stored.digest",
            "stands = newest is not None",
        ),
    ),
)

OVER = family(
    "picture/alarms.py",
    ("tests/web/test_ended.py",),
    (
        "what rang goes on ringing when its label is over",
        "(v.until <= :now OR v.strict <= :now)",
        "(v.until < '' AND :now <> '' OR v.strict <= :now)",
    ),
    (
        "what rang goes on ringing when it is over by its owner's clock",
        "(v.until <= :now OR v.strict <= :now)",
        "(v.until <= :now)",
    ),
    (
        "a warning is silent because one before it is over",
        "numbered.version = iif(cause = 'objection', r.seq, r.version)",
        "numbered.version <> 0",
    ),
    (
        "what was objected goes on ringing when its label is over",
        "iif(cause = 'objection', r.seq, r.version)",
        "r.version",
    ),
)

DROPPED = (
    *family(
        "web/events.py",
        ("tests/web/test_ended.py",),
        (
            "an open page keeps what is over",
            "*visible.ended(tx, reader, since, now), ",
            "*(), ",
        ),
        (
            "an open page keeps what has gone on above its seat",
            ", *visible.outgrown(tx, reader, place, now))",
            ",)",
        ),
        (
            "an open page drops what has gone on without an end",
            "for record in over if not desk.shows(record))",
            "for record in over)",
        ),
        (
            "an open page is deaf to the owner's clock",
            "since = self._looked if ahead == self._ahead else visible.ENDED",
            "since = self._looked if ahead is not None else visible.ENDED",
        ),
    ),
    *family(
        "records/visible.py",
        ("tests/web/test_ended.py",),
        (
            "a desk counts what goes on above its seat",
            "before.version = next.version - 1",
            "before.version < next.version",
        ),
        (
            "a page hears of the end of what its desk was barred from",
            " AND waits IS NULL AND barred = 0{1} ORDER BY",
            " AND waits IS NULL{1} ORDER BY",
        ),
    ),
    *family(
        "web/events.py",
        ("tests/web/test_events.py",),
        ("links come with every ring of the bell", "*([stream.links] if beat else [])", "stream.links"),
    ),
)

COUNTS = (
    *family(
        "work/traffic.py",
        ("tests/web/test_counts.py",),
        (
            "a desk counts the version above its seat as it leaves",
            'WHERE record.digest = {_OF}"',
            'WHERE record.id = (SELECT one.id FROM record AS one WHERE one.digest = {_OF})"',
        ),
    ),
    *family(
        "work/imports.py",
        ("tests/web/test_counts.py",),
        (
            "an import tells which rows a higher desk has imported",
            "if everybodys is None or self.publisher.finds(",
            "if everybodys is None or everybodys or self.publisher.finds(",
        ),
        (
            "what is imported above what one reads is taken twice",
            "if not self.publisher.finds(tx, stored.id, self.author):",
            "if stored.seq < 0:",
        ),
    ),
    *family(
        "records/approvals.py",
        ("tests/web/test_counts.py",),
        (
            "what is over takes a place in the queue",
            " AND (waiting.until IS NULL OR waiting.until > :now)",
            "",
        ),
        ("the queue ends with its first page", "if len(rows) < page:", "if True:"),
    ),
    *family(
        "work/approving.py",
        ("tests/web/test_counts.py",),
        (
            "whoever could approve is named where he may not read",
            "for desk in able if desk is not None} & reading",
            "for desk in able if desk is not None} | reading.intersection(())",
        ),
    ),
    *family(
        "work/groups.py",
        ("tests/web/test_counts.py",),
        (
            "a hidden group is listed",
            " if visible.may_see(tx, each.place, reader, now)",
            "",
        ),
    ),
    *family(
        "work/logbook.py",
        ("tests/web/test_counts.py",),
        (
            "the log tells a caveat of a version above the seat",
            "if visible.may_see(self._tx, each.seq, self._reader, self._now)), None)",
            "if each.seq), None)",
        ),
    ),
)

CURSORS: tuple[Mutant, ...] = (
    *VISIBLE,
    *SIGHT,
    *SEATED,
    *BARRED,
    *SILENT,
    *FEED,
    *SEARCH,
    *STREAM,
    *GONE,
    *ALARMS,
    *ABATING,
    *FORCES,
    *LOG,
    *GIVEN,
    *REPEATS,
    *OVER,
    *DROPPED,
    *COUNTS,
)
