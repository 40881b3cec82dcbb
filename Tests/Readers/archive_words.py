"""All names and texts in archives, as JSON: one text for each file."""
import json, sys, zipfile

def words(path):
    with zipfile.ZipFile(path) as archive:
        return "\n".join(info.filename + "\n" + archive.read(info).decode() for info in archive.infolist())

json.dump([words(path) for path in sys.argv[1:]], sys.stdout)
