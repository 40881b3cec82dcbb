"""The texts of the entries of iCalendar files as the library icalendar reads them, as JSON: for each file a list of [uid, summary, description]."""
import icalendar, json, sys

def texts(path):
    with open(path, "rb") as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    return [[str(entry.get("UID")), str(entry.get("SUMMARY")), str(entry.get("DESCRIPTION", ""))] for entry in calendar.walk("VEVENT")]

json.dump([texts(path) for path in sys.argv[1:]], sys.stdout)
