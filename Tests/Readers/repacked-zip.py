"""Packs the files of an archive into another one, with the entries for folders that programs write which pack a folder."""
import sys
import zipfile

with zipfile.ZipFile(sys.argv[1]) as before, zipfile.ZipFile(sys.argv[2], "w", zipfile.ZIP_DEFLATED) as after:
    folders = {name[: index + 1] for name in before.namelist() for index, letter in enumerate(name) if letter == "/"}
    for folder in sorted(folders):
        entry = zipfile.ZipInfo(folder)
        entry.external_attr = 0o40755 << 16 | 0x10
        after.writestr(entry, b"")
    for name in before.namelist():
        after.writestr(name, before.read(name))
