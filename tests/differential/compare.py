# SPDX-License-Identifier: GPL-3.0-or-later
"""A folder on disk against the members of a container in `netbom tree --format json`."""
import hashlib
import os
import re
import stat

# What a format or a reader keeps of an entry beyond its kind, bytes, target and device numbers.
ALL = frozenset(("mode", "owner", "mtime"))
# A container in a path: of members and parts only the last one counts.
GAP = re.compile(r"!/gap@0x[0-9a-f]+$")


def escape(data):
    """Bytes as netbom writes them: what is not UTF-8 as \\xHH."""
    return data.decode("utf-8", "backslashreplace")


def kind_of(info):
    for test, kind in ((stat.S_ISREG, "file"), (stat.S_ISDIR, "dir"), (stat.S_ISLNK, "symlink")):
        if test(info.st_mode):
            return kind
    return "device"


def walk(root):
    """(path, absolute path, lstat) of each entry below the folder."""
    root = os.fsencode(root)
    pending = [b""]
    while pending:
        folder = pending.pop()
        for entry in os.scandir(os.path.join(root, folder)):
            path = os.path.join(folder, entry.name)
            info = entry.stat(follow_symlinks=False)
            yield escape(path), entry.path, info
            if stat.S_ISDIR(info.st_mode):
                pending.append(path)


def find_container(tree, pattern):
    """The path of the container that the pattern (without the image's name) matches."""
    whole_pattern = re.compile(re.escape(tree["nodes"][0]["path"]) + pattern)
    for node in tree["nodes"]:
        if node["kind"] == "container" and whole_pattern.fullmatch(node["path"]):
            return node["path"]
    return None


def members(tree, container):
    """Path inside the container -> node."""
    prefix = container + "/"
    return {node["path"][len(prefix):]: node for node in tree["nodes"]
            if node["path"].startswith(prefix) and "!/" not in node["path"][len(prefix):] and node["kind"] != "gap"}


def digest(path):
    with open(path, "rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest() if hasattr(hashlib, "file_digest") else \
            hashlib.sha256(stream.read()).hexdigest()


def entry_faults(node, path, info, fields, time_step):
    kind = kind_of(info)
    if node["kind"] != kind:
        yield "is a %s, not a %s" % (node["kind"], kind)
        return
    if kind == "file" and (node.get("size") != info.st_size or node.get("sha256") != digest(path)):
        yield "has other bytes (%s of %d)" % (node.get("size"), info.st_size)
    if kind == "symlink" and node.get("target") != escape(os.readlink(path)):
        yield "points to %s, not %s" % (node.get("target"), escape(os.readlink(path)))
    if stat.S_ISCHR(info.st_mode) or stat.S_ISBLK(info.st_mode):
        numbers = (os.major(info.st_rdev), os.minor(info.st_rdev))
        if (node.get("major"), node.get("minor")) != numbers:
            yield "is device %s:%s, not %d:%d" % (node.get("major"), node.get("minor"), *numbers)
    if kind == "device" and stat.S_IFMT(node.get("mode", 0)) != stat.S_IFMT(info.st_mode):
        yield "is a device of another type (%o)" % node.get("mode", 0)
    if "mode" in fields and kind != "symlink" and node.get("mode") != info.st_mode:
        yield "has mode %o, not %o" % (node.get("mode", 0), info.st_mode)
    if "owner" in fields and (node.get("uid"), node.get("gid")) != (info.st_uid, info.st_gid):
        yield "is of %s:%s, not %d:%d" % (node.get("uid"), node.get("gid"), info.st_uid, info.st_gid)
    if "mtime" in fields and abs(node.get("mtime", 0) - int(info.st_mtime)) >= time_step:
        yield "is from %s, not %d" % (node.get("mtime"), int(info.st_mtime))


def compare(tree, container, root, fields, time_step=1, kinds=None, ignore=()):
    """Each way in which the members of a container are not the entries of a folder. kinds: which kinds the folder can hold;
    others are not missed. ignore: members that may be there besides."""
    nodes = members(tree, container)
    for name in ignore:
        for path in [path for path in nodes if path == name or path.startswith(name + "/")]:
            del nodes[path]
    for path, absolute, info in walk(root):
        if path in ignore:
            continue
        node = nodes.pop(path, None)
        if node is None:
            yield "%s: is missing" % path
            continue
        for fault in entry_faults(node, absolute, info, fields, time_step):
            yield "%s: %s" % (path, fault)
    for path, node in nodes.items():
        if kinds is None or node["kind"] in kinds:
            yield "%s: a %s that is not there" % (path, node["kind"])


def whole(tree, containers, size, stale=False):
    """Coverage adds up, there is no problem, and nothing in the file system is unexplained (stale: but for what was deleted)."""
    coverage = tree["coverage"]
    if sum(coverage[key] for key in ("understood", "padding", "unknown", "high_entropy")) != coverage["total"] or \
            coverage["total"] != size:
        yield "coverage: the parts are not the total: %s" % coverage
    for problem in tree["problems"]:
        # Files of random bytes are rightly called what they look like.
        if problem["text"].startswith("encrypted, or compressed by unknown means"):
            continue
        yield "problem: %s: %s: %s" % (problem["path"], problem["kind"], problem["text"])
    outer = {path[:at] for path in containers for at in range(len(path) + 1)}
    for node in tree["nodes"]:
        if not stale and node["kind"] == "gap" and node["class"] != "padding" and GAP.sub("", node["path"]) in outer:
            yield "%s: %d bytes are %s" % (node["path"], node["size"], node["class"])
