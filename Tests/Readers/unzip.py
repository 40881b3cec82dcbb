"""Prints the entries of an archive as JSON: name, mode, time, and the contents as text."""
import json
import sys
import zipfile

with zipfile.ZipFile(sys.argv[1]) as archive:
    assert archive.testzip() is None
    entries = [
        {"name": info.filename, "mode": info.external_attr >> 16, "year": info.date_time[0], "extra": len(info.extra),
         "text": archive.read(info).decode()}
        for info in archive.infolist()
    ]
print(json.dumps(entries))
