# SPDX-License-Identifier: GPL-3.0-or-later
"""The tree against the truth: coverage, files, ranges, header facts. Each check yields its failures as text."""
from collections import Counter, defaultdict

from image import DECODERS, split_path

# The truth's word for a format, where netbom's differs; None: no format of netbom's.
ALIASES = {"apk": "gzip", "ipk": "gzip", "zimage": "linux-zimage", "bzimage": "linux-bzimage",
           "arm64-image": "linux-image-arm64", "lz4-legacy": "lz4", "u-boot": None, "pem": None}
# Their last record may end before the image does: what follows is padding.
PADDED = ("tar", "cpio", "fit", "jffs2", "mbr", "romfs")
KINDS = {"file": "file", "dir": "dir", "symlink": "symlink", "device": "device"}
TYPES = {"c": 0o020000, "b": 0o060000}
# Formats that keep no directories, and those that keep no modes or are made without them.
NO_FOLDERS = {"ar", "rpm"}
NO_MODES = ("7z", "ar", "romfs", "fat16", *DECODERS)
# Header fields of the truth that are names for the reader of the truth, and not in the bytes.
NOT_IN_BYTES = ("kernel_package", "options")


def parent_of(path):
    return split_path(path)[0]


def check_coverage(truth, tree):
    coverage = tree["coverage"]
    parts = sum(coverage[key] for key in ("understood", "padding", "unknown", "high_entropy"))
    if not parts == coverage["total"] == truth["image"]["size"] == tree["image"]["size"]:
        yield "coverage: %d in parts, %d in total, image of %d" % (parts, coverage["total"], truth["image"]["size"])
    if tree["image"]["sha256"] != truth["image"]["sha256"]:
        yield "the image's digest is wrong"


# ---- files ----

def find_container(truth, tree):
    """The node whose members are the truth's files: the one with most of their paths."""
    wanted = {entry["path"] for entry in truth["files"] if entry["type"] == "file"}
    found = Counter()
    for node in tree["nodes"]:
        container, form, _, name = split_path(node["path"])
        if form is None and name in wanted and node["kind"] == "file":
            found[container] += 1
    return found.most_common(1)[0][0] if found else None


def check_bytes(entry, node):
    if node.get("size") != entry["size"]:
        yield "size is %s, not %d" % (node.get("size"), entry["size"])
    if node.get("sha256") != entry["sha256"]:
        yield "sha256 is wrong"


def check_device(entry, node):
    kind, _, numbers = entry["device"].partition(" ")
    if "%d:%d" % (node.get("major", -1), node.get("minor", -1)) != numbers:
        yield "device is %s:%s, not %s" % (node.get("major"), node.get("minor"), entry["device"])
    if node.get("mode", 0) & 0o170000 != TYPES[kind]:
        yield "device mode is %o" % node.get("mode", 0)


def check_entry(entry, node, form):
    if node["kind"] != KINDS[entry["type"]]:
        yield "is a %s, not a %s" % (node["kind"], entry["type"])
        return
    if entry["type"] == "file":
        yield from check_bytes(entry, node)
    elif entry["type"] == "symlink" and node.get("target") != entry["target"]:
        yield "points to %s, not %s" % (node.get("target"), entry["target"])
    elif entry["type"] == "device":
        yield from check_device(entry, node)
    if form not in NO_MODES and node.get("mode", 0) & 0o7777 != int(entry["mode"], 8):
        yield "mode is %o, not %s" % (node.get("mode", 0) & 0o7777, entry["mode"])


def check_members(truth, tree, container):
    _, form, _, _ = split_path(container)
    nodes = {}
    for node in tree["nodes"]:
        owner, claimed, _, name = split_path(node["path"])
        if owner == container and claimed is None:
            nodes[name] = node
    outer = {node["format"] for node in truth["nodes"]}
    for entry in truth["files"]:
        node = nodes.pop(entry["path"], None)
        if node is None:
            if entry["type"] != "dir" or not outer & NO_FOLDERS:
                yield "%s: not found" % entry["path"]
            continue
        for fault in check_entry(entry, node, form):
            yield "%s: %s" % (entry["path"], fault)
    for name, node in nodes.items():
        if not ("apk" in outer and name.startswith(".")):
            yield "%s: a %s that is not in the truth" % (name, node["kind"])


def check_files(truth, tree):
    if not truth["files"] or any(node["format"] == "pem" for node in truth["nodes"]):
        return
    container = find_container(truth, tree)
    if container is not None:
        yield from check_members(truth, tree, container)
        return
    # A stream without names: the bytes must be there.
    known = {(node.get("sha256"), node.get("size")) for node in tree["nodes"] if node["kind"] == "file"}
    for entry in truth["files"]:
        if entry["type"] == "file" and (entry["sha256"], entry["size"]) not in known:
            yield "%s: its bytes were not found" % entry["path"]


# ---- ranges ----

def stored_children(tree):
    children = defaultdict(list)
    for node in tree["nodes"]:
        if "offset" in node:
            children[parent_of(node["path"])].append((node["offset"], node.get("size", 0), node["path"]))
    for ranges in children.values():
        ranges.sort()
    return children


def check_ranges(tree):
    """Stored children lie inside of their parents and do not overlap (hard links name the same range twice)."""
    nodes = {node["path"]: node for node in tree["nodes"]}
    for parent, ranges in stored_children(tree).items():
        size = nodes[parent].get("size", 0) if parent in nodes else -1
        end, last = 0, None
        for offset, length, path in ranges:
            if offset + length > size:
                yield "%s: ends at %d, beyond its parent of %d bytes" % (path, offset + length, size)
            if offset < end and (offset, length) != last and length:
                yield "%s: overlaps what stands before it" % path
            end, last = max(end, offset + length), (offset, length)


def check_partition(tree, typed):
    """What has no format of its own is divided among claims and gaps: every byte once. typed: paths that libmagic
    knows, in which only claims are noted."""
    children = stored_children(tree)
    for node in tree["nodes"]:
        whole = "!/" not in node["path"]
        raw = node["kind"] == "file" and (whole or node["format"] == "data") and node["path"] not in typed
        if not raw or "same_as" in node or node["format"] not in ("data", ""):
            continue
        end = 0
        for offset, length, path in children.get(node["path"], []):
            if offset != end:
                yield "%s: begins at %d, where %d bytes were accounted for" % (path, offset, end)
            end = offset + length
        if end != node["size"]:
            yield "%s: %d of %d bytes are accounted for" % (node["path"], end, node["size"])


def absolute_offsets(tree):
    """Where in the image the stored nodes stand."""
    places = {}
    for node in tree["nodes"]:
        parent = parent_of(node["path"])
        if parent is None:
            places[node["path"]] = 0
        elif "offset" in node and parent in places:
            places[node["path"]] = places[parent] + node["offset"]
    return places


def is_blank(data):
    return not data.strip(b"\0") or not data.strip(b"\xff")


def check_nodes(truth, tree, data):
    places = absolute_offsets(tree)
    for wanted in truth["nodes"]:
        form = ALIASES.get(wanted["format"], wanted["format"])
        if form is None:
            continue
        start, end = wanted["offset"], wanted["offset"] + wanted["size"]
        sizes = [node["size"] for node in tree["nodes"]
                 if node.get("format") == form and places.get(node["path"]) == start]
        if wanted["size"] in sizes or form in PADDED and any(is_blank(data[start + size:end]) for size in sizes):
            continue
        yield "%s at 0x%x of %d bytes: not found (sizes there: %s)" % (form, start, wanted["size"], sizes)


# ---- header facts ----

def facts_of(tree, record):
    """All that headers say: key -> values. A devicetree's model is one of them."""
    facts = defaultdict(set)
    for node in tree["nodes"]:
        for key, value in node.get("header", {}).items():
            facts[key].add(value)
    for entry in record.evidence:
        if entry["kind"] == "header":
            facts[entry["fields"]["key"]].add(entry["fields"]["value"])
        elif entry["kind"] == "devicetree":
            facts["model"].add(entry["fields"].get("model"))
    return facts


def check_trx(field, value, tree, places):
    """The length of a TRX is its size, its offsets are those of its parts; its version and checksum are internal."""
    trx = [node for node in tree["nodes"] if node.get("format") == "trx"]
    if field == "length":
        return any(node["size"] == value for node in trx)
    if field.startswith("offset") and value:
        return any(node.get("offset") == value and parent_of(node["path"]) == trx[0]["path"] for node in tree["nodes"])
    return bool(trx)


def truth_format(tree):
    return tree["nodes"][0].get("format")


def header_is_right(field, value, tree, facts):
    keys = {"uimage_name": "name", "uimage_load": "load-address", "kernel_release": "version", "dtb_model": "model",
            "volume": "label", "load": "load-address", "entry": "entry-point"}
    if field == "version" and truth_format(tree) == "dtb":
        return True  # of the format; nothing for a reader of the tree
    if field == "certificates":
        return sum(node.get("format") == "pem" for node in tree["nodes"]) == value
    if field == "parts":
        return sum("/part-" in node["path"] and node["path"].count("!/") == 1 for node in tree["nodes"]) == value
    if field == "data_size":
        return any(node.get("size") == value for node in tree["nodes"])
    if any(node.get("format") == "trx" for node in tree["nodes"]) and (field.startswith(("trx_", "offset")) or
                                                                      field in ("length", "crc", "version")):
        return check_trx(field.removeprefix("trx_"), value, tree, facts)
    words = {str(value), hex(value)} if isinstance(value, int) else {value}
    return bool(words & facts[keys.get(field, field)])


def check_header(truth, tree, record):
    facts = facts_of(tree, record)
    for field, value in truth["header"].items():
        if field not in NOT_IN_BYTES and not header_is_right(field, value, tree, facts):
            yield "header %s: %r was not found" % (field, value)


def check(truth, tree, record, data):
    typed = {record.paths[entry["node"]] for entry in record.evidence if entry["kind"] == "type"}
    yield from check_coverage(truth, tree)
    yield from check_files(truth, tree)
    yield from check_ranges(tree)
    yield from check_partition(tree, typed)
    yield from check_nodes(truth, tree, data)
    yield from check_header(truth, tree, record)
    if [node["path"] for node in tree["nodes"]] != record.paths:
        yield "the tree and the record have different nodes"
