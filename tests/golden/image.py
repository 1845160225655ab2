# SPDX-License-Identifier: GPL-3.0-or-later
"""The bytes of a node, without netbom: follows a path such as image.bin!/squashfs@0x160000/bin/busybox with other tools.

Children that netbom says are stored are cut out at their offset, but for tar and cpio, which are read by name; decoded
children come from the format's usual tool or from Python's own library.
"""
import bz2
import hashlib
import lzma
import os
import re
import shutil
import stat
import subprocess
import tarfile
import tempfile
import io
import zipfile
import zlib

SEGMENT = re.compile(r"!/([A-Za-z0-9._+-]+)@0x([0-9a-f]+)(?=/|!/|$)")


class Unprovable(Exception):
    """No tool here can give these bytes."""


def split_path(path):
    """A path is (parent, format, offset, None) for a claim or gap, (container, None, None, name) for a member."""
    last = None
    for last in SEGMENT.finditer(path):
        pass
    if last is None:
        return None, None, None, None
    if last.end() == len(path):
        return path[:last.start()], last[1], int(last[2], 16), None
    return path[:last.end()], None, None, path[last.end() + 1:]


def escape(data):
    """Bytes as the record writes them: what is not UTF-8, and NUL, as \\xHH."""
    text, at = [], 0
    while at < len(data):
        try:
            text.append(data[at:].decode("utf-8"))
            break
        except UnicodeDecodeError as error:
            text.append(data[at:at + error.start].decode("utf-8"))
            text.append("\\x%02x" % data[at + error.start])
            at += error.start + 1
    return "".join(text).replace("\0", "\\x00")


def run_tool(command, data):
    if not shutil.which(command[0]):
        raise Unprovable(command[0] + " is missing")
    return subprocess.run(command, input=data, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False).stdout


def decode_members(make, data):
    """All streams that stand one behind the other; what follows the last one is not looked at."""
    out, first = b"", True
    while data:
        decoder = make()
        try:
            out += decoder.decompress(data)
        except (zlib.error, lzma.LZMAError, OSError, ValueError):
            if first:
                raise Unprovable("not decodable") from None
            break
        first = False
        if not decoder.eof or not decoder.unused_data:
            break
        data = decoder.unused_data
    return out


DECODERS = {
    "gzip": lambda data: decode_members(lambda: zlib.decompressobj(31), data),
    "zlib": lambda data: decode_members(zlib.decompressobj, data),
    "bzip2": lambda data: decode_members(bz2.BZ2Decompressor, data),
    "xz": lambda data: decode_members(lambda: lzma.LZMADecompressor(lzma.FORMAT_XZ), data),
    "lzma": lambda data: decode_members(lambda: lzma.LZMADecompressor(lzma.FORMAT_ALONE), data),
    "zstd": lambda data: run_tool(["zstd", "-dc"], data),
    "lz4": lambda data: run_tool(["lz4", "-dc"], data),
    "lzop": lambda data: run_tool(["lzop", "-dc"], data),
}
# What a kernel's payload may begin with.
PAYLOADS = {b"\xfd7zXZ\0": "xz", b"\x1f\x8b\x08": "gzip", b"BZh": "bzip2", b"\x5d\0\0": "lzma",
            b"\x28\xb5\x2f\xfd": "zstd", b"\x02\x21\x4c\x18": "lz4", b"\x89LZO\0": "lzop"}


def kernel_payload(data, size):
    """What decodes, somewhere in a self-extracting kernel, to exactly this size."""
    for magic, name in PAYLOADS.items():
        at = data.find(magic)
        while at >= 0:
            try:
                out = DECODERS[name](data[at:])
            except Unprovable:
                out = b""
            if len(out) == size:
                return out
            at = data.find(magic, at + 1)
    raise Unprovable("no payload of that size")


def read_cpio(data):
    """Members of a cpio archive of the newc form, by name. Only the last of several links carries the bytes."""
    members, inodes, links, at = {}, {}, [], 0
    while data[at:at + 6] in (b"070701", b"070702"):
        field = [int(data[at + 6 + 8 * i:at + 14 + 8 * i], 16) for i in range(13)]
        name = data[at + 110:at + 110 + field[11] - 1]
        start = (at + 110 + field[11] + 3) & ~3
        if name == b"TRAILER!!!":
            break
        if stat.S_ISREG(field[1]):
            inode = (field[0], field[7], field[8])
            links.append((name, inode))
            if field[6] or inode not in inodes:
                inodes[inode] = data[start:start + field[6]]
            members[name] = data[start:start + field[6]]
        at = (start + field[6] + 3) & ~3
    for name, inode in links:
        members[name] = members[name] or inodes[inode]
    return members


def read_tar(data):
    with tarfile.open(fileobj=io.BytesIO(data), mode="r:", ignore_zeros=False, errorlevel=0) as archive:
        return {os.fsencode(member.name): archive.extractfile(member).read()
                for member in archive if member.isreg() or member.islnk()}


def read_zip(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {os.fsencode(info.filename): archive.read(info) for info in archive.infolist() if not info.is_dir()}


READERS = {"tar": read_tar, "cpio": read_cpio, "zip": read_zip}
# Formats whose tool unpacks to a folder; FILE and DIR are put in.
UNPACKERS = {
    "squashfs": ["unsquashfs", "-no-xattrs", "-no-progress", "-force", "-dest", "DIR", "FILE"],
    "7z": ["7z", "x", "-y", "-oDIR", "FILE"],
}


def plain_name(name):
    """As netbom writes names: no leading "./" or "/"."""
    return re.sub(rb"^(\./|/)+", b"", name).rstrip(b"/")


class Image:
    """The nodes of one image (of `netbom tree --format json`) and their bytes."""

    def __init__(self, path, nodes, known=None):
        """known: sha256 -> file, of bytes whose digest is known without netbom, for formats that no tool here reads."""
        self.known = known or {}
        with open(path, "rb") as stream:
            self.cache = {os.path.basename(path): stream.read()}
        self.nodes = {node["path"]: node for node in nodes}
        self.members = {}
        self.folders = {}
        self.scratch = tempfile.mkdtemp(prefix="netbom-golden-")

    def close(self):
        shutil.rmtree(self.scratch, ignore_errors=True)

    def bytes(self, path):
        """Raises Unprovable."""
        if path not in self.cache:
            data = self.find(path)
            if len(self.cache) > 64:
                self.drop_small()
            self.cache[path] = data
        return self.cache[path]

    def sha256(self, path):
        return hashlib.sha256(self.bytes(path)).hexdigest()

    def original(self, path):
        """The node that was read in place of this one, which has the same bytes."""
        return self.nodes.get(path, {}).get("same_as", path)

    def drop_small(self):
        """Keeps the image and what other nodes stand in."""
        kept = {key: data for key, data in self.cache.items() if not SEGMENT.search(key) or len(data) > 1 << 20}
        self.cache = kept

    def find(self, path):
        try:
            return self.find_by_tool(path)
        except Unprovable:
            file = self.known.get(self.nodes.get(path, {}).get("sha256"))
            if file is None:
                raise
            with open(file, "rb") as stream:
                return stream.read()

    def find_by_tool(self, path):
        parent, form, offset, name = split_path(path)
        if parent is None:
            raise Unprovable("not a path of this image")
        node = self.nodes.get(path, {})
        if form is not None:
            whole = self.bytes(parent)
            return whole[offset:offset + node["size"]] if "size" in node else whole[offset:]
        return self.member(parent, name, node)

    def member(self, container, name, node):
        _, form, _, _ = split_path(container)
        if form in READERS:
            return self.named_member(container, form, os.fsencode(name))
        if "offset" in node:
            return self.bytes(container)[node["offset"]:node["offset"] + node["size"]]
        if form in DECODERS:
            return DECODERS[form](self.bytes(container))
        if form in ("linux-zimage", "linux-bzimage", "linux-zboot"):
            return kernel_payload(self.bytes(container), node["size"])
        if form in UNPACKERS:
            return self.unpacked_member(container, form, name)
        raise Unprovable("no tool for " + str(form))

    def named_member(self, container, form, name):
        if container not in self.members:
            try:
                found = READERS[form](self.bytes(container))
            except (tarfile.TarError, zipfile.BadZipFile, ValueError) as error:
                raise Unprovable(str(error)) from None
            self.members[container] = {plain_name(key): data for key, data in found.items()}
        if name not in self.members[container]:
            raise Unprovable("no such member")
        return self.members[container][name]

    def unpacked_member(self, container, form, name):
        if container not in self.folders:
            folder = os.path.join(self.scratch, str(len(self.folders)))
            packed = folder + ".packed"
            with open(packed, "wb") as stream:
                stream.write(self.bytes(container))
            run_tool([word.replace("DIR", folder).replace("FILE", packed) for word in UNPACKERS[form]], b"")
            os.unlink(packed)
            self.folders[container] = folder
        path = os.path.join(os.fsencode(self.folders[container]), os.fsencode(name))
        if not os.path.isfile(path) or os.path.islink(path):
            raise Unprovable("no such file")
        with open(path, "rb") as stream:
            return stream.read()
