# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a TRX image: little-endian header, then parts, each on an aligned offset counted from the header."""

import argparse
import struct
import zlib

PART_COUNT = {1: 3, 2: 4}


def pad(data, alignment):
    return data + b"\0" * (-len(data) % alignment)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--version", type=int, choices=(1, 2), default=1)
    parser.add_argument("--align", type=lambda text: int(text, 0), default=4)
    parser.add_argument("--output", required=True)
    parser.add_argument("parts", nargs="+")
    options = parser.parse_args()

    count = PART_COUNT[options.version]
    if len(options.parts) > count:
        parser.error(f"version {options.version} has room for {count} parts")
    header_size = 16 + 4 * count
    body, offsets = b"\0" * header_size, []
    for name in options.parts:
        body = pad(body, 4 if not offsets else options.align)
        offsets.append(len(body))
        with open(name, "rb") as stream:
            body += stream.read()
    body = pad(body, options.align)
    offsets += [0] * (count - len(offsets))

    covered = struct.pack(f"<HH{count}I", 0, options.version, *offsets) + body[header_size:]
    # The format's checksum is the common CRC-32 without its final inversion.
    crc = zlib.crc32(covered) ^ 0xFFFFFFFF
    with open(options.output, "wb") as stream:
        stream.write(struct.pack("<4sII", b"HDR0", len(body), crc) + covered)
    for key, value in [("length", len(body)), ("crc", crc), ("version", options.version)]:
        print(f"{key}\t{value}")
    for index, offset in enumerate(offsets):
        print(f"offset{index}\t{offset}")


if __name__ == "__main__":
    main()
