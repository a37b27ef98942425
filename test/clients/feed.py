"""Reads a calendar feed as a program in Python would: its entries, by what they are called."""

import json
import sys
from pathlib import Path

from icalendar import Calendar

entries = {}
for event in Calendar.from_ical(Path(sys.argv[1]).read_bytes()).walk("VEVENT"):
    entries[str(event["UID"]).split("@")[0]] = {
        "summary": str(event["SUMMARY"]),
        "status": str(event["STATUS"]),
        "sequence": int(event["SEQUENCE"]),
        "first": event.decoded("DTSTART").isoformat(),
        "end": event.decoded("DTEND").isoformat(),
    }
json.dump(entries, sys.stdout)
