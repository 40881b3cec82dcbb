"""Writes archives into a folder that are packets but for one fault each.

    damaged_packets.py PACKET FOLDER            faults of content: names say which
    damaged_packets.py PACKET FOLDER cut 97     the packet cut at every 97th byte
    damaged_packets.py PACKET FOLDER flip 53    the packet with a changed byte at every 53rd byte
"""
import hashlib
import json
import os
import stat
import sys
import warnings
import zipfile

warnings.simplefilter("ignore")
source, folder = sys.argv[1:3]
os.makedirs(folder, exist_ok=True)
whole = open(source, "rb").read()


def path(name):
    return os.path.join(folder, name)


def write(name, entries):
    with zipfile.ZipFile(path(name), "w", zipfile.ZIP_DEFLATED) as archive:
        for entry in entries:
            mode = entry[2] if len(entry) > 2 else 0o100644
            info = zipfile.ZipInfo(entry[0], (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 3
            info.external_attr = mode << 16
            archive.writestr(info, entry[1])


if len(sys.argv) > 3:
    kind, step = sys.argv[3], int(sys.argv[4])
    for place in range(0, len(whole), step):
        bytes = bytearray(whole)
        if kind == "cut":
            bytes = bytes[:place]
        else:
            bytes[place] ^= 0x10
        with open(path("%s-%06d.zip" % (kind, place)), "wb") as file:
            file.write(bytes)
    sys.exit()

with zipfile.ZipFile(source) as archive:
    entries = [(name, archive.read(name)) for name in archive.namelist()]
manifest = json.loads(entries[0][1])


def changed(**members):
    return [(entries[0][0], json.dumps(manifest | members).encode())] + entries[1:]


write("newer.zip", changed(format="jalon.packet/2"))
write("unknown-format.zip", changed(format="other/1"))
write("missing-file.zip", entries[:-1])
write("no-manifest.zip", entries[1:])
write("extra-file.zip", entries + [("parties/ZZ.json", b"{}")])
write("unnamed-file.zip", changed(files=manifest["files"][:-1]))
write("twice.zip", entries + [entries[1]])
write("twice-in-capitals.zip", entries + [(entries[-1][0].upper(), entries[-1][1])])
write("traversal.zip", entries + [("../roadmaps/x.json", b"{}")])
write("absolute.zip", entries + [("/tmp/x.json", b"{}")])
write("state-folder.zip", entries + [(".jalon/me.json", b"{}")])
write("link.zip", entries[:-1] + [(entries[-1][0], b"/etc/passwd", stat.S_IFLNK | 0o777)])
write("bomb.zip", entries + [("roadmaps/bomb.json", b" " * 300_000_000)])
write("other-content.zip", entries[:-1] + [(entries[-1][0], entries[-1][1].replace(b"a", b"e", 1))])
write("no-number.zip", changed(n=0))
write("other-number.zip", changed(n=manifest["n"] + 1))
write("no-sender.zip", changed(**{"from": "../x"}))
write("no-copy.zip", changed(replica="../../x"))
write("no-words.zip", changed(changes=[{"of": "step ../x/y", "atom": "deadline", "first": {}, "on": []}]))
write("not-json.zip", [(entries[0][0], b"{")] + entries[1:])
write("other-exchange.zip", changed(exchange="another"))
write("other-receiver.zip", changed(to="TD"))
write("unknown-sender.zip", changed(**{"from": "ZZ"}))
write("same-number.zip", changed(packet="another"))
