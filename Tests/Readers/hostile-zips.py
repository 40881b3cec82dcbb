"""Writes archives that no reader should trust into a folder, and prints nothing."""
import os
import stat
import struct
import sys
import warnings
import zipfile

warnings.simplefilter("ignore")
folder = sys.argv[1]


def path(name):
    return os.path.join(folder, name)


def write(name, entries, mode=None):
    with zipfile.ZipFile(path(name), "w", zipfile.ZIP_DEFLATED) as archive:
        for entry, contents in entries:
            info = zipfile.ZipInfo(entry, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            if mode is not None:
                info.external_attr = mode << 16
                info.create_system = 3
            archive.writestr(info, contents)


def changed(name, source, edit):
    contents = bytearray(open(path(source), "rb").read())
    contents = edit(contents) or contents
    open(path(name), "wb").write(bytes(contents))


def flip(contents):
    contents[45] ^= 1


def lie(contents):
    struct.pack_into("<I", contents, 22, 10)
    struct.pack_into("<I", contents, contents.rfind(b"PK\1\2") + 24, 10)


def overlap(contents):
    start, end = contents.rfind(b"PK\1\2"), contents.rfind(b"PK\5\6")
    first = bytes(contents[start:end])
    second = bytearray(first)
    second[46:47] = b"b"
    tail = bytearray(contents[end:])
    struct.pack_into("<HH", tail, 8, 2, 2)
    struct.pack_into("<I", tail, 12, len(first) * 2)
    return bytes(contents[:start]) + first + bytes(second) + bytes(tail)


def encrypt(contents):
    contents[6] |= 1
    contents[contents.rfind(b"PK\1\2") + 8] |= 1


def zip64(contents):
    struct.pack_into("<I", contents, contents.rfind(b"PK\5\6") + 16, 0xFFFFFFFF)


write("good.zip", [("packet.json", "{}" * 50), ("a", "{}")])
write("duplicate.zip", [("a", "1"), ("a", "2")])
write("case.zip", [("a", "1"), ("A", "2")])
write("traversal.zip", [("../../x", "1")])
write("absolute.zip", [("/etc/x", "1")])
write("link.zip", [("a", "/etc/passwd")], stat.S_IFLNK | 0o777)
write("folder.zip", [("a/", "")], stat.S_IFDIR | 0o755)
write("bomb.zip", [("a", b"\0" * 50_000_000)])
write("one.zip", [("a", b"\0" * 1_000)])
with zipfile.ZipFile(path("many.zip"), "w") as archive:
    for number in range(3000):
        archive.writestr(zipfile.ZipInfo("f%d" % number), b"")
changed("cut.zip", "good.zip", lambda contents: contents[: len(contents) // 2])
changed("flipped.zip", "good.zip", flip)
changed("lying.zip", "one.zip", lie)
changed("overlapping.zip", "one.zip", overlap)
changed("encrypted.zip", "good.zip", encrypt)
changed("zip64.zip", "good.zip", zip64)
open(path("text.zip"), "w").write("This is a letter, no archive.\n" * 20)
open(path("empty.zip"), "w").close()
