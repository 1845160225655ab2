#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes images of vendors around a file: headers.py KIND PAYLOAD IMAGE.

Layouts: plugins/container/tplink.c (OpenWrt's mktplinkfw), hwnp.c, digicap.c, dahua.c.
"""
import hashlib
import io
import struct
import sys
import zipfile
import zlib

SALT = bytes.fromhex("dcd73aa5c39598fbddf9e7f40eae4738")
KEY = bytes.fromhex("bacdbcfed6caddd3bab9a3abbfcbb5be")


def tplink(payload):
    """Version 1, kernel of 512 zero bytes, then the payload as root file system."""
    kernel = bytes(512)

    def header(digest):
        head = struct.pack(">I24s36sIII", 0x01000000, b"TP-LINK Technologies", b"ver. 1.0", 0x07030101, 1, 0)
        head = (head + digest).ljust(116, b"\0")
        head += struct.pack(">III", 0x80060000, 0x80060000, 1024 + len(payload))
        head += struct.pack(">IIIIII", 512, len(kernel), 1024, len(payload), 0, 0)
        return head.ljust(512, b"\0")

    return header(hashlib.md5(header(SALT) + kernel + payload).digest()) + kernel + payload


def hwnp(payload):
    """One item of the section ROOTFS."""
    products = b"COMMON|CHINA|".ljust(256, b"\0")
    items_at = 36 + len(products)
    data_at = items_at + 360
    item = struct.pack("<IIII", 0, zlib.crc32(payload), data_at, len(payload))
    item += b"flash:rootfs".ljust(256, b"\0") + b"ROOTFS".ljust(16, b"\0") + b"V300R017C10SPC100".ljust(64, b"\0")
    item = item.ljust(360, b"\0")
    rest = struct.pack("<IHHII", 1, 0, len(products), 360, 0)[:16] + products + item
    header_size = 20 + len(rest)
    tail = struct.pack("<II", header_size, zlib.crc32(rest)) + rest + payload
    size = 12 + len(tail)
    return b"HWNP" + struct.pack(">I", size - 76) + struct.pack("<I", zlib.crc32(tail)) + tail


def digicap(payload):
    """One file, header and index under the key."""
    size = 64 + 44
    head = b"SWKH" + struct.pack("<IIIIII", 0, size, 1, 1, 0x26, 1)
    head = head.ljust(64, b"\0") + b"root.tar".ljust(32, b"\0") + struct.pack("<III", len(payload), size, 0)
    return bytes(byte ^ KEY[(i + (i >> 4)) & 15] for i, byte in enumerate(head)) + payload


def dahua(payload):
    """A ZIP archive whose first two bytes are DH."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, data in (("Install", b'{"Commands": ["burn romfs-x.squashfs.img rootfs"]}'), ("romfs-x.img", payload)):
            archive.writestr(zipfile.ZipInfo(name, (2019, 5, 1, 0, 0, 0)), data)
    return b"DH" + target.getvalue()[2:]


def main():
    kind, source, target = sys.argv[1:]
    with open(source, "rb") as stream:
        payload = stream.read()
    with open(target, "wb") as stream:
        stream.write({"tplink": tplink, "hwnp": hwnp, "digicap": digicap, "dahua": dahua}[kind](payload))


if __name__ == "__main__":
    main()
