# SPDX-License-Identifier: GPL-3.0-or-later
"""Hostile images, made here: each case is a name, what a record of it must say, and a function that writes it.

What it must say: "limit" (a budget was met, and is named), "problem" (of any kind), or "" (nothing in particular: it may be read whole).
"""
import bz2
import dataclasses
import gzip
import io
import lzma
import os
import random
import shutil
import struct
import subprocess
import tarfile
import typing
import zipfile
import zlib

MIB = 1 << 20
ZEROS = bytes(MIB)


@dataclasses.dataclass(frozen=True)
class Case:
    name: str
    expect: str
    write: typing.Callable[[str], None]  # path of the image


def case(name, data, expect=""):
    """A case whose bytes are at hand, or made when they are wanted."""
    def write(path):
        with open(path, "wb") as stream:
            stream.write(data() if callable(data) else data)
    return Case(name, expect, write)


def run(*command, **options):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, **options).stdout


# ---- bombs ----

def by_tool(*command):
    return lambda data: run(*command, input=data)


# Of each stream format: a compressor of bytes. A missing tool leaves its cases out.
COMPRESSORS = {
    "gzip": lambda data: gzip.compress(data, 9, mtime=0),
    "zlib": lambda data: zlib.compress(data, 9),
    "bzip2": lambda data: bz2.compress(data, 9),
    "xz": lambda data: lzma.compress(data, preset=1),
    "lzma": lambda data: lzma.compress(data, lzma.FORMAT_ALONE, preset=1),
    "zstd": by_tool("zstd", "-q", "-c", "-9"),
    "lz4": by_tool("lz4", "-q", "-c"),
    "lz4-legacy": by_tool("lz4", "-q", "-l", "-c"),
    "lzop": by_tool("lzop", "-q", "-c"),
    "lzip": by_tool("lzip", "-q", "-c", "-1"),
    "compress": by_tool("compress", "-c"),
}
JOINABLE = ("gzip", "bzip2", "xz", "zstd", "lz4", "lzop", "lzip")


def compressors():
    for name, compress in COMPRESSORS.items():
        try:
            if compress(b"x"):
                yield name, compress
        except (OSError, subprocess.CalledProcessError):
            pass


def nested(compress, depth):
    data = ZEROS * 16
    for _ in range(depth):
        data = compress(data)
    return data


def bombs():
    """Every compressor in itself up to ten times, and streams that are repeated until they are many gigabytes."""
    for name, compress in compressors():
        for depth in range(1, 11):
            yield case("bomb-%s-%02d" % (name, depth), lambda c=compress, d=depth: nested(c, d))
        if name in JOINABLE:
            yield case("bomb-%s-joined" % name, lambda c=compress: c(ZEROS * 64) * 192, "limit")
    mixed = [compress for _, compress in compressors()]

    def mixture():
        data = ZEROS * 16
        for compress in mixed:
            data = compress(data)
        return data
    yield case("bomb-of-all", mixture)


def zip_of(members, method=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in members:
            archive.writestr(zipfile.ZipInfo(name), data, method)
    return out.getvalue()


def zip_tree(width, depth, leaf, seed=""):
    """Zips in zips, no two alike."""
    if depth == 0:
        return zip_of([("0", seed.encode() + leaf)])
    return zip_of([("%d.zip" % i, zip_tree(width, depth - 1, leaf, "%s%d." % (seed, i))) for i in range(width)])


def zip_overlap(entries, size):
    """Many entries of one central directory that share one local member."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    data = packer.compress(bytes(size)) + packer.flush()
    crc = zlib.crc32(bytes(size))
    name = b"a"
    local = struct.pack("<IHHHHHIIIHH", 0x04034B50, 20, 0, 8, 0, 0x21, crc, len(data), size, len(name), 0) + name + data
    central = b"".join(
        struct.pack("<IHHHHHHIIIHHHHHII", 0x02014B50, 20, 20, 0, 8, 0, 0x21, crc, len(data), size, len(b"%06d" % i), 0, 0, 0, 0, 0, 0)
        + b"%06d" % i for i in range(entries))
    end = struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, min(entries, 0xFFFF), min(entries, 0xFFFF), len(central), len(local), 0)
    return local + central + end


def quine_zip():
    """A zip whose member is named like an image of itself, and says it is as large as it is."""
    inner = b""
    for _ in range(12):
        inner = zip_of([("self.zip", inner)], zipfile.ZIP_STORED)
    return inner


def zips():
    yield case("zip-in-zip-5x4", lambda: zip_tree(5, 4, ZEROS * 2))
    yield case("zip-in-zip-16x2", lambda: zip_tree(16, 2, ZEROS * 8))
    yield case("zip-in-zip-deep", lambda: zip_tree(1, 60, ZEROS), "limit")
    yield case("zip-overlap", lambda: zip_overlap(20000, 4 * MIB))
    yield case("zip-quine-like", quine_zip)


# ---- many entries ----

def tar_of(members):
    """members: (name, type, link, data)."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.GNU_FORMAT, encoding="utf-8", errors="surrogateescape") as archive:
        for name, kind, link, data in members:
            info = tarfile.TarInfo(name)
            info.type, info.linkname, info.size = kind, link, len(data)
            archive.addfile(info, io.BytesIO(data))
    return out.getvalue()


def tar_header(name):
    """One empty file, quickly."""
    head = bytearray(512)
    head[:len(name)] = name
    head[100:108] = b"0000644\0"
    head[124:136] = b"00000000000\0"
    head[136:148] = b"00000000000\0"
    head[148:156] = b" " * 8
    head[156] = ord("0")
    head[257:265] = b"ustar\00000"
    head[148:155] = b"%06o\0" % sum(head)
    return bytes(head)


def cpio_entry(name, mode=0o100644, data=b"", inode=1, links=1, size=None):
    fields = (inode, mode, 0, 0, links, 0, len(data) if size is None else size, 0, 0, 0, 0, len(name) + 1, 0)
    head = b"070701" + b"".join(b"%08X" % (field & 0xFFFFFFFF) for field in fields) + name + b"\0"
    head += bytes(-len(head) % 4)
    return head + data + bytes(-len(data) % 4)


def cpio_of(entries):
    return b"".join(entries) + cpio_entry(b"TRAILER!!!", 0)


def many():
    yield case("million-tar-gz", lambda: gzip.compress(b"".join(tar_header(b"%07d" % i) for i in range(1000000)) + bytes(1024), 1))
    yield case("million-cpio", lambda: cpio_of(cpio_entry(b"%07d" % i) for i in range(1000000)))
    yield case("many-zip", lambda: zip_of((("%07d" % i, b"") for i in range(60000)), zipfile.ZIP_STORED))
    yield case("many-deep-tar", lambda: tar_of([("a/" * depth + "f", tarfile.REGTYPE, "", b"x") for depth in range(1, 1200, 7)]))
    yield case("many-members-of-one-name", lambda: cpio_of(cpio_entry(b"same", data=b"%d" % i) for i in range(50000)))


# ---- names ----

NAMES = {
    "parent": "../../../../../../tmp/netbom-hostile-escape",
    "absolute": "/tmp/netbom-hostile-escape",
    "dots": "a/./../../b",
    "only-dots": "..",
    "empty": "",
    "control": "a\x01\x1b[31mred\x07\x7f",
    "newline": "a\nnetbom: all is well\r",
    "bidi": "photo\u202egpj.exe\u2066x",
    "invalid-utf8": "a\udcff\udcfe\udc80b",
    "surrogate": "a\udced\udca0\udc80",
    "long": "n" * 65000,
    "deep": "d/" * 20000 + "f",
    "markup": "<script>alert(1)</script>&amp;\"'",
    "spaces": "  leading and trailing  ",
    "bang": "a!/b@0x0!/c",
    "format": "%s%n%x%08x",
    "json": "\",\"kind\":\"container\",\"x\":\"",
}


def raw(name):
    return name.encode("utf-8", "surrogateescape")


def names():
    for label, name in NAMES.items():
        yield case("name-tar-" + label, lambda n=name: tar_of([(n, tarfile.REGTYPE, "", b"hostile"), ("after", tarfile.REGTYPE, "", b"sibling")]))
        yield case("name-cpio-" + label, lambda n=name: cpio_of([cpio_entry(raw(n), data=b"hostile"), cpio_entry(b"after", data=b"sibling")]))
        yield case("link-tar-" + label, lambda n=name: tar_of([("l", tarfile.SYMTYPE, n, b""), ("l/f", tarfile.REGTYPE, "", b"x"), ("h", tarfile.LNKTYPE, n, b"")]))
        if label != "long" and label != "deep":
            yield case("name-zip-" + label, lambda n=name: zip_raw(raw(n)))
    yield case("name-cpio-nul", lambda: cpio_of([cpio_entry(b"a\0b\0c", data=b"hostile")]))
    yield case("name-ar-table", lambda: b"!<arch>\n" + b"//              " + b" " * 32 + b"4294967295`\n" + b"/99999999999    " + b" " * 43 + b"`\n")


def zip_raw(name):
    data = b"hostile"
    local = struct.pack("<IHHHHHIIIHH", 0x04034B50, 20, 0, 0, 0, 0x21, zlib.crc32(data), len(data), len(data), len(name), 0) + name + data
    central = struct.pack("<IHHHHHHIIIHHHHHII", 0x02014B50, 20, 20, 0, 0, 0, 0x21, zlib.crc32(data), len(data), len(data), len(name), 0, 0, 0, 0, 0, 0) + name
    return local + central + struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, 1, 1, len(central), len(local), 0)


# ---- loops in file systems ----

def tree_for_loops(folder):
    for name in ("a/b/c", "d/e"):
        os.makedirs(os.path.join(folder, "tree", name))
    for name in ("a/one", "a/b/two", "a/b/c/three", "d/four"):
        with open(os.path.join(folder, "tree", name), "w", encoding="ascii") as stream:
            stream.write(name * 50)
    return os.path.join(folder, "tree")


def squashfs_loops(folder):
    """Directory entries that lead to other inodes: the tables are stored, so they can be changed in place."""
    image = os.path.join(folder, "loop.squashfs")
    run("mksquashfs", tree_for_loops(folder), image, "-noI", "-noD", "-noF", "-noX", "-noappend", "-quiet", "-no-xattrs", "-all-root")
    with open(image, "rb") as stream:
        base = stream.read()
    inodes, directories = struct.unpack_from("<QQ", base, 64)
    end = struct.unpack_from("<Q", base, 80)[0]
    # Entries: offset of the inode (2 bytes), difference of its number (2), type (2), size of the name - 1 (2), name.
    at = directories + 2 + 12
    for target in range(0, 160, 32):
        changed = bytearray(base)
        struct.pack_into("<H", changed, at, target)
        yield case("loop-squashfs-%d" % target, bytes(changed))
    for number in range(24):
        changed = bytearray(base)
        where = inodes + 2 + (number * 37) % max(directories - inodes - 2, 1)
        struct.pack_into("<I", changed, where, 0xFFFFFFFF if number % 2 else 0)
        yield case("loop-squashfs-inode-%d" % number, bytes(changed))
    for number in range(12):
        changed = bytearray(base)
        where = directories + 2 + (number * 29) % max(end - directories - 2, 1)
        struct.pack_into("<H", changed, where, 0x8000 | number)
        yield case("loop-squashfs-directory-%d" % number, bytes(changed))


def ext_loops(folder):
    tree = os.path.join(folder, "tree")
    for kind in ("ext2", "ext4"):
        image = os.path.join(folder, kind)
        run("mke2fs", "-q", "-t", kind, "-d", tree, image, "2M")
        for name, commands in {
            "child-is-root": "ln / /a/b/loop",
            "child-is-parent": "ln /a /a/b/c/loop",
            "file-is-directory": "ln /a /d/four2",
            "block-is-itself": "sif /a/one block[0] 1",
            "block-outside": "sif /a/one block[0] 4294967295",
            "size": "sif /a/one size 9223372036854775807",
            "root-block": "sif / block[0] 5",
            "link-count": "sif /a links_count 65535",
        }.items():
            changed = image + "-" + name
            shutil.copy(image, changed)
            run("debugfs", "-w", "-R", commands, changed)
            with open(changed, "rb") as stream:
                yield case("loop-%s-%s" % (kind, name), stream.read())
            os.unlink(changed)


def romfs_loops():
    def entry(following, kind, spec, size, name):
        head = struct.pack(">IIII", following | kind, spec, size, 0) + name + bytes(16 - len(name) % 16)
        return head
    for label, following in {"itself": 0x20, "root": 0x20 | 8, "outside": 0xFFFFFFF0, "before": 0x10}.items():
        head = b"-rom1fs-" + struct.pack(">II", 256, 0) + b"loop".ljust(16, b"\0")
        body = entry(following, 9, 0x20, 0, b".") + entry(0x20, 9, 0x20, 0, b"sub")
        yield case("loop-romfs-" + label, (head + body).ljust(4096, b"\0"))


def fat_loops(folder):
    tree = os.path.join(folder, "tree")
    image = os.path.join(folder, "fat")
    with open(image, "wb") as stream:
        stream.truncate(2 * MIB)
    run("mkfs.fat", "-F", "12", image)
    run("mcopy", "-s", "-i", image, os.path.join(tree, "a"), os.path.join(tree, "d"), "::", env=dict(os.environ, MTOOLS_SKIP_CHECK="1"))
    with open(image, "rb") as stream:
        base = stream.read()
    reserved, copies = struct.unpack_from("<HB", base, 14)
    per_fat = struct.unpack_from("<H", base, 22)[0]
    for number in range(2, 14):
        changed = bytearray(base)
        for copy in range(copies):  # every entry of the chain leads to this cluster
            at = (reserved + copy * per_fat) * 512
            for index in range(3, 3 + 3 * 20, 3):
                changed[at + index:at + index + 3] = bytes([number, number << 4 & 0xF0, number >> 4])
        yield case("loop-fat-%d" % number, bytes(changed))


def iso_loops(folder):
    image = os.path.join(folder, "iso")
    run("xorriso", "-as", "mkisofs", "-quiet", "-R", "-J", "-o", image, os.path.join(folder, "tree"))
    with open(image, "rb") as stream:
        base = bytearray(stream.read())
    sectors = len(base) // 2048
    for number in range(12):  # the extents of all directories lead to one sector
        changed = bytearray(base)
        for sector in range(18, sectors):
            at = sector * 2048
            while at < sector * 2048 + 2000 and 33 < changed[at] <= 255 and changed[at + 25] in (0, 2):
                struct.pack_into("<I", changed, at + 2, 18 + number)
                struct.pack_into(">I", changed, at + 6, 18 + number)
                at += changed[at]
        yield case("loop-iso-%d" % number, bytes(changed))


def jffs2_loops():
    def node(kind, body):
        head = struct.pack("<HHI", 0x1985, kind, 12 + len(body))
        return head + struct.pack("<I", crc(head)) + body

    def crc(data):
        return ~zlib.crc32(data, 0xFFFFFFFF) & 0xFFFFFFFF

    def dirent(parent, version, inode, kind, name):
        body = struct.pack("<IIIIBBH", parent, version, inode, 0, len(name), kind, 0)
        head = struct.pack("<HHI", 0x1985, 0xE001, 12 + len(body) + 8 + len(name))
        return node(0xE001, body + struct.pack("<II", crc(head + struct.pack("<I", crc(head)) + body), crc(name)) + name)

    def pad(data):
        return data + b"\xff" * (-len(data) % 4)
    shapes = {
        "itself": [(2, 2, b"loop")], "pair": [(1, 2, b"a"), (2, 3, b"b"), (3, 2, b"c")], "root": [(1, 2, b"a"), (2, 1, b"root")],
        "orphan": [(99, 98, b"x")], "zero": [(0, 0, b"z")], "many": [(n, n + 1, b"d") for n in range(1, 5000)],
    }
    for label, entries in shapes.items():
        data = b"".join(pad(dirent(parent, index + 1, inode, 4, name)) for index, (parent, inode, name) in enumerate(entries))
        yield case("loop-jffs2-" + label, data.ljust(len(data) + (-len(data)) % 65536, b"\xff"))


def loops(folder):
    yield from squashfs_loops(folder)
    yield from ext_loops(folder)
    yield from fat_loops(folder)
    yield from iso_loops(folder)
    yield from romfs_loops()
    yield from jffs2_loops()


# ---- seeds that are cut, and whose fields lie ----

SIZES = (0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 0xFFFFFFF0, 0)


def lies(name, data):
    """A seed, cut, and with sizes and offsets of its first bytes at the edges of what they can be."""
    for part in (1, 2, 3):
        yield case("cut-%s-%d" % (name, part), data[:len(data) * part // 4])
    yield case("cut-%s-last" % name, data[:-1])
    pick = random.Random(name)
    places = list(range(4, min(len(data) - 8, 252), 4))
    for number in range(6):
        changed = bytearray(data)
        for at in pick.sample(places, min(len(places), 1 + number % 3)):
            value = pick.choice(SIZES)
            changed[at:at + 4] = value.to_bytes(4, pick.choice(("little", "big")))
            if pick.random() < 0.3 and at + 8 <= len(data):
                changed[at:at + 8] = (1 << 63).to_bytes(8, pick.choice(("little", "big")))
        yield case("lie-%s-%d" % (name, number), bytes(changed))
    yield case("twice-%s" % name, data + data[len(data) // 3:] + data)


def seeds(folder):
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), "rb") as stream:
            data = stream.read()
        if 64 <= len(data) <= 256 * 1024:
            yield from lies(name, data)


def all_cases(seed_folder, work):
    """Every case; work: a folder for the producers."""
    yield from bombs()
    yield from zips()
    yield from many()
    yield from names()
    yield from loops(work)
    yield from seeds(seed_folder)
