"""The rows of CSV files as Python's own reader sees them, as JSON: one list of rows for each file."""
import csv, json, sys

def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.reader(file, strict=True))

json.dump([rows(path) for path in sys.argv[1:]], sys.stdout)
