"""Rows for the day's last step when no file of real ones is given: made up, and every row says so."""

from __future__ import annotations

import csv
import io
from datetime import date, timedelta
from random import Random

from tansiq.reports.ucdp import COLUMNS

ROWS = 6
"""Enough to show that they come, in few enough lines that the day before them is still on the screen."""
SIDE = "Example group (made up)"
PLACES = (
    ("قرية (مختلق) · گوند (دروستکراو) · Example village (made up)", 35.76, 43.57),
    ("مفرق (مختلق) · دووڕیان (دروستکراو) · Example crossroads (made up)", 35.83, 43.63),
    ("تل (مختلق) · گرد (دروستکراو) · Example ridge (made up)", 35.88, 43.52),
    ("وادٍ (مختلق) · دۆڵ (دروستکراو) · Example wadi (made up)", 35.66, 43.72),
)


def events(rows: int = ROWS, name: str = "example") -> bytes:
    """A file in the form of a UCDP GED export; the same bytes every time.

    Args:
        name: what the rows' ids begin with.
    """
    chance = Random(2023)
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    writer.writeheader()
    for number in range(1, rows + 1):
        place, lat, lon = chance.choice(PLACES)
        day = date(2015, 1, 1) + timedelta(days=chance.randrange(900))
        low = chance.randrange(3)
        writer.writerow(
            {
                "id": f"{name}-{number}",
                "type_of_violence": chance.choice("13"),
                "side_a": "Example force (made up)",
                "side_b": SIDE,
                "source_office": "made up for the exercise",
                "source_date": day.isoformat(),
                "where_prec": "1",
                "where_coordinates": place,
                "latitude": f"{lat + chance.uniform(-0.01, 0.01):.4f}",
                "longitude": f"{lon + chance.uniform(-0.01, 0.01):.4f}",
                "date_prec": "1",
                "date_start": day.isoformat(),
                "date_end": day.isoformat(),
                "deaths_civilians": "0",
                "low": low,
                "best": low + 1,
                "high": low + 2,
            }
        )
    return text.getvalue().encode()
