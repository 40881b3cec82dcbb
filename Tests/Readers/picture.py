"""The size of a PNG picture and how many of its lines differ from each other: `1200 1600 743`."""
import struct, sys, zlib

data = open(sys.argv[1], "rb").read()
width, height, depth, kind = struct.unpack(">IIBB", data[16:26])
place, packed = 8, b""
while place < len(data):
    length, name = struct.unpack(">I4s", data[place:place + 8])
    packed += data[place + 8:place + 8 + length] if name == b"IDAT" else b""
    place += length + 12
line = 1 + (width * depth * {0: 1, 2: 3, 4: 2, 6: 4}[kind] + 7) // 8
pixels = zlib.decompress(packed)
print(width, height, len({pixels[start:start + line] for start in range(0, len(pixels), line)}))
