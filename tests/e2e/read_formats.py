"""Reads a contact or a calendar with libraries that are not ours, and says as JSON what they found."""
import datetime
import json
import sys

import icalendar
import vobject


def contact(text):
    card = vobject.readOne(text)
    address = card.adr.value if hasattr(card, "adr") else None
    return {
        "name": card.fn.value,
        "organization": card.org.value,
        "phones": [phone.value for phone in card.contents.get("tel", [])],
        "address": address and [address.extended, address.street, address.city, address.code],
        "point": card.geo.value if hasattr(card, "geo") else None,
        "url": card.url.value if hasattr(card, "url") else None,
        "note": card.note.value,
    }


def appointment(text):
    calendar = icalendar.Calendar.from_ical(text)
    (event,) = calendar.walk("VEVENT")
    (zone,) = calendar.walk("VTIMEZONE")
    (alarm,) = event.walk("VALARM")
    start = event["DTSTART"].dt
    # By the rules that the file itself brings, for a program that knows no zones.
    by_its_rules = start.replace(tzinfo=zone.to_tz(lookup_tzid=False))
    return {
        "title": str(event["SUMMARY"]),
        "place": str(event["LOCATION"]) if "LOCATION" in event else None,
        "about": str(event["DESCRIPTION"]) if "DESCRIPTION" in event else None,
        "zone": event["DTSTART"].params["TZID"],
        "start": start.isoformat(),
        "by_its_rules": by_its_rules.isoformat(),
        "stamp": event["DTSTAMP"].dt.astimezone(datetime.timezone.utc).isoformat(),
        "lasts_s": event["DURATION"].dt.total_seconds(),
        "alarm_s": alarm["TRIGGER"].dt.total_seconds(),
        "errors": [str(error) for error in event.errors],
    }


kind, path = sys.argv[1:]
with open(path, encoding="utf-8", newline="") as file:
    print(json.dumps({"vcf": contact, "ics": appointment}[kind](file.read())))
