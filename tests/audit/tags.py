#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes coSWID tags (RFC 9393), bare or in a uSWID blob: tags.py FORM OUT NAME VERSION CREATOR [FILE SHA256]

FORM is coswid, uswid1 (not compressed), uswid2 or uswid3 (zlib).
"""
import struct
import sys
import zlib

MAGIC = bytes.fromhex("53424f4dd6ba2eaca3e67a52aaee3baf")


def head(kind, value):
    if value < 24:
        return bytes([kind << 5 | value])
    for code, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if value < 1 << 8 * size:
            return bytes([kind << 5 | code]) + value.to_bytes(size, "big")
    raise ValueError(value)


def cbor(value):
    if isinstance(value, dict):
        return head(5, len(value)) + b"".join(cbor(key) + cbor(inner) for key, inner in value.items())
    if isinstance(value, list):
        return head(4, len(value)) + b"".join(map(cbor, value))
    if isinstance(value, str):
        return head(3, len(value.encode())) + value.encode()
    if isinstance(value, bytes):
        return head(2, len(value)) + value
    return head(0, value)


def tag(name, version, creator, file=None, sha256=None):
    fields = {15: "en-US", 0: "id-of-" + name, 12: 0, 1: name, 13: version, 14: 16384,
              2: [{31: creator, 33: [1, 2]}, {31: "Somebody", 33: 4}], 5: {42: "https://example.org"}}
    if file:
        fields[6] = {17: [{24: file, 7: [1, bytes.fromhex(sha256)]}]}
    return head(6, 1398229316) + cbor(fields)


def blob(form, payload):
    if form == "coswid":
        return payload
    if form == "uswid1":
        return MAGIC + struct.pack("<BHI", 1, 23, len(payload)) + payload
    packed = zlib.compress(payload)
    if form == "uswid2":
        return MAGIC + struct.pack("<BHIB", 2, 24, len(packed), 1) + packed
    return MAGIC + struct.pack("<BHIBB", 3, 25, len(packed), 1, 1) + packed


if __name__ == "__main__":
    with open(sys.argv[2], "wb") as out:
        out.write(blob(sys.argv[1], tag(*sys.argv[3:])))
