"""Writes archives that no reader should trust into a folder, and prints nothing."""
import os
import random
import stat
import struct
import sys
import warnings
import zipfile
import zlib

warnings.simplefilter("ignore")
folder = sys.argv[1]


def path(name):
    return os.path.join(folder, name)


def write(name, entries, mode=None, method=zipfile.ZIP_DEFLATED):
    with zipfile.ZipFile(path(name), "w", zipfile.ZIP_DEFLATED) as archive:
        for entry, contents in entries:
            info = zipfile.ZipInfo(entry, (1980, 1, 1, 0, 0, 0))
            info.compress_type = method
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


def declare(size):
    """Returns an edit that lets each entry say that it unpacks to a number of bytes."""
    def edit(contents):
        start, count = struct.unpack_from("<I", contents, contents.rfind(b"PK\5\6") + 16)[0], contents.count(b"PK\1\2")
        for _ in range(count):
            struct.pack_into("<I", contents, start + 24, size)
            struct.pack_into("<I", contents, struct.unpack_from("<I", contents, start + 42)[0] + 22, size)
            start += 46 + sum(struct.unpack_from("<HHH", contents, start + 28))
    return edit


def nest(name):
    """Writes an archive in which the bytes of one entry are those of the next one, its header included."""
    def header(entry, contents):
        return struct.pack("<HHHHHIIIHH", 20, 0, 0, 0, 33, zlib.crc32(contents), len(contents), len(contents), len(entry), 0)

    def local(entry, contents):
        return b"PK\3\4" + header(entry, contents) + entry + contents

    inner = b"1" * 1000
    outer = local(b"b", inner)
    files, table = local(b"a", outer), b""
    for entry, contents, place in [(b"a", outer, 0), (b"b", inner, 31)]:
        table += b"PK\1\2" + struct.pack("<H", 20) + header(entry, contents) + struct.pack("<HHHII", 0, 0, 0, 0, place) + entry
    end = b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, 2, 2, len(table), len(files), 0)
    open(path(name), "wb").write(files + table + end)


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


def count(number):
    """Returns an edit that lets the last record say that there are some entries."""
    return lambda contents: struct.pack_into("<HH", contents, contents.rfind(b"PK\5\6") + 8, number, number)


def hide_count(contents):
    """Adds a comment that looks like the last record of an archive with one entry."""
    comment = b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, 1, 1, 46, 0, 0)
    struct.pack_into("<H", contents, contents.rfind(b"PK\5\6") + 20, len(comment))
    return contents + comment


def disks(contents):
    struct.pack_into("<HH", contents, contents.rfind(b"PK\5\6") + 4, 1, 1)


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
noise = random.Random(1).randbytes(600_000)
write("large.zip", [("a", noise + b"\0" * (64 << 20))])
write("noise.zip", [("f%d" % number, noise) for number in range(18)])
write("method.zip", [("a", "1" * 1_000)], method=zipfile.ZIP_BZIP2)
nest("nested.zip")
changed("total.zip", "noise.zip", declare(63 << 20))
changed("lying-bomb.zip", "bomb.zip", declare(10))
changed("counted.zip", "good.zip", count(3000))
changed("hidden.zip", "many.zip", hide_count)
changed("disks.zip", "good.zip", disks)
changed("encrypted.zip", "good.zip", encrypt)
changed("zip64.zip", "good.zip", zip64)
open(path("text.zip"), "w").write("This is a letter, no archive.\n" * 20)
open(path("empty.zip"), "w").close()
