# SPDX-License-Identifier: GPL-3.0-or-later
"""Is the evidence true? Each record, and each occurrence and attribution of the SBOM, against bytes that were got without netbom."""
import base64
import hashlib
import os
import re
import zlib
from datetime import datetime, timezone

from image import Unprovable, escape
from program import properties

KNOWN_STRINGS = os.path.join(os.environ.get("NETBOM_DATA_DIR") or os.path.join(os.path.dirname(__file__), "..", "..", "signatures"),
                             "components", "known-strings.txt")
# Codes that header facts stand for: (format, key) -> bytes -> word.
ELF_MACHINES = {3: "x86", 8: "mips", 20: "powerpc", 21: "powerpc64", 40: "arm", 42: "sh", 62: "x86-64", 93: "arc",
                94: "xtensa", 183: "aarch64", 195: "arc", 243: "riscv"}
UIMAGE_WORDS = {
    "os": {5: "linux", 17: "u-boot", 0: "invalid"},
    "arch": {2: "arm", 3: "x86", 5: "mips", 7: "powerpc", 22: "arm64"},
    "type": {1: "standalone", 2: "kernel", 3: "ramdisk", 4: "multi", 5: "firmware", 7: "filesystem"},
    "compression": {0: "none", 1: "gzip", 2: "bzip2", 3: "lzma", 4: "lzo", 5: "lz4", 6: "zstd"},
}
# Names of makers that a magic stands for: (format, key) -> value, magic.
MAKERS = {("allwinner-egon", "chip-vendor"): ("Allwinner", b"eGON.BT0")}
SQUASHFS_WORDS = {"compression": {1: "gzip", 2: "lzma", 3: "lzo", 4: "xz", 5: "lz4", 6: "zstd"}}
EXT_WORDS = {"creator": {0: "Linux", 1: "Hurd", 3: "FreeBSD"}}
WORDS = {
    "uimage": UIMAGE_WORDS, "squashfs": SQUASHFS_WORDS, "ext2": EXT_WORDS, "ext3": EXT_WORDS, "ext4": EXT_WORDS,
    "jffs2": {"compression": {0: "none", 1: "zero", 2: "rtime", 6: "zlib", 7: "lzo", 8: "lzma"}},
    "ubifs": {"compression": {0: "none", 1: "lzo", 2: "zlib", 3: "zstd"}},
    "ubi": {"volume-type": {1: "dynamic", 2: "static"}},
    "erofs": {"compression": {0xffff: "lz4", 1: "lz4"}},  # without a list of algorithms: the only one there was
}
# The object identifier 1.2.840.113549.1.7.2 in DER.
PKCS7_SIGNED = bytes.fromhex("06092a864886f70d010702")
KERNEL_FORMATS = ("linux-zimage", "linux-bzimage", "linux-image-arm64", "linux-zboot")


def encode(text):
    return text.encode("utf-8", "surrogateescape")


def numbers_of(data):
    return {int.from_bytes(data, "big"), int.from_bytes(data, "little")} if len(data) <= 8 else set()


def is_date(value, data):
    """RFC 3339 of seconds since 1970 in these bytes, or of digits that stand there (RFC 822, ISO 9660)."""
    try:
        when = datetime.fromisoformat(value.replace("Z", "+00:00"))
    except ValueError:
        return False
    if int(when.timestamp()) in numbers_of(data):
        return True
    # A date as text, in any form and zone: its year and minutes stand there.
    when = when.astimezone(timezone.utc)
    return when.strftime("%Y").encode() in data and when.strftime("%M").encode() in data


def has_number(value, data):
    if not re.fullmatch(r"0x[0-9a-f]+|\d+", value):
        return False
    return int(value, 0) in numbers_of(data)


def coded_word(form, key, value, data):
    if form.startswith("elf") and key == "arch":
        return ELF_MACHINES.get(min(numbers_of(data))) == value or ELF_MACHINES.get(max(numbers_of(data))) == value
    words = WORDS.get(form, {}).get(key, {})
    return any(words.get(number) == value for number in numbers_of(data))


def has_identifier(value, data):
    """Hexadecimal digits in the order of the bytes, backwards, or as a GUID of Microsoft's."""
    digits = value.replace("-", "").lower()
    orders = [data, data[::-1]] + ([data[3::-1] + data[5:3:-1] + data[7:5:-1] + data[8:]] if len(data) == 16 else [])
    return digits in [order.hex() for order in orders]


def has_logarithm(value, data):
    return value.isdigit() and any(number < 32 and int(value) in (1 << number, 1024 << number) for number in numbers_of(data))


def has_sectors(value, data):
    """All numbers of an entry of a partition table that are no type and no ordinal, but for a last sector that is a sum."""
    numbers = [int(word) for word in re.findall(r"(?<![-0-9a-f])\d{3,}(?![-0-9a-f])", value)]
    return numbers and all(number.to_bytes(4, "little") in data for number in numbers)


# Magics of file systems that are written in either order.
ENDIAN_MAGICS = {
    "cramfs": {"little": b"\x45\x3d\xcd\x28", "big": b"\x28\xcd\x3d\x45"},
    "jffs2": {"little": b"\x85\x19", "big": b"\x19\x85"},
    "squashfs": {"little": b"hsqs", "big": b"sqsh"},
}


def prove_header(entry, data, whole, form):
    key, value = entry["fields"]["key"], entry["fields"]["value"]
    if entry["size"] == 0:  # not stored: computed from the places of others
        return True
    if key in ("uuid", "disk-id") and has_identifier(value, data):
        return True
    if key == "block-size" and has_logarithm(value, data) or key == "partition" and has_sectors(value, data):
        return True
    if key == "endian":
        return data == ENDIAN_MAGICS[form].get(value)
    if form == "gpt" and key == "sector-size":
        return entry["offset"] == int(value)  # the header stands in the second sector
    if form in ("srec", "intel-hex"):
        return encode(value).hex().upper().encode() in data
    if value in escape(data) or has_number(value, data) or is_date(value, data) or coded_word(form, key, value, data):
        return True
    if key.endswith("version") and re.fullmatch(r"\d+\.\d+", value):  # two numbers side by side
        half = len(data) // 2
        return [int.from_bytes(part, "little") for part in (data[:half], data[half:])] == \
            [int(part) for part in value.split(".")]
    if MAKERS.get((form, key)) == (value, data):
        return True
    if key == "signature" and value == "pkcs7":
        return PKCS7_SIGNED in data
    # A kernel's own magic says for which machines it is, and its payload how it is compressed.
    return form in KERNEL_FORMATS and key in ("arch", "compression") and len(data) > 0


def prove_signature(entry, data, whole, form):
    return entry["fields"]["text"] == escape(data[:200])


def prove_text(entry, data, whole, form):
    """All values stand in the range, followed by a NUL if it is a string of a table."""
    return all(encode(value) in data or value in escape(data) for value in entry["fields"].values())


def prove_string(entry, data, whole, form):
    (value,) = entry["fields"].values()
    end = entry["offset"] + entry["size"]
    return escape(data.rstrip(b"\0")) == value and (data.endswith(b"\0") or whole[end:end + 1] in (b"\0", b""))


def prove_notice(entry, data, whole, form):
    return entry["fields"]["value"] == escape(data)


def prove_search_path(entry, data, whole, form):
    return all(encode(value) in data for value in entry["fields"].values())


def prove_modinfo(entry, data, whole, form):
    fields = entry["fields"]
    return escape(data.rstrip(b"\0")) == "%s=%s" % (fields["key"], fields["value"])


def prove_elf(entry, data, whole, form):
    fields = entry["fields"]
    order = {1: "little", 2: "big"}.get(data[5])
    machine = int.from_bytes(data[18:20], order)
    return data[:4] == b"\x7fELF" and fields["endian"] == order and fields["class"] == {1: "32", 2: "64"}[data[4]] and \
        ELF_MACHINES.get(machine, fields["machine"]) == fields["machine"]


def prove_build_id(entry, data, whole, form):
    return data.hex() == entry["fields"]["id"]


def prove_os_release(entry, data, whole, form):
    return entry["fields"]["value"] in escape(data)


def prove_package(entry, data, whole, form):
    """Name, and each part of version, release and architecture that is longer than an epoch, stand in the record."""
    fields = entry["fields"]
    names = fields["name"].split("/")  # the parts may stand apart
    words = [*names, *re.split(r"[:-]", fields.get("version", ""))]
    return all(encode(word) in data for word in words if len(word) > 2 or word in names)


def prove_package_files(entry, data, whole, form):
    return all(encode(path.rsplit("/", 1)[-1]) in whole for path in entry["fields"]["paths"].split("\n"))


def certificate_bytes(data):
    if data.lstrip().startswith(b"-----BEGIN"):
        return base64.b64decode(re.sub(rb"-----[^-]*-----", b"", data))
    return data


def prove_certificate(entry, data, whole, form):
    return hashlib.sha256(certificate_bytes(data)).hexdigest() == entry["fields"]["sha256"]


def prove_key(entry, data, whole, form):
    return b"PRIVATE KEY" in data or data[:1] == b"\x30"


def prove_devicetree(entry, data, whole, form):
    values = entry["fields"].get("compatible", "").split("\n") + [entry["fields"].get("model", "")]
    return all(encode(value) in whole for value in values) and encode(values[0]) in data


def prove_device(entry, data, whole, form):
    """The value stands there; two USB ids, or one and the program that a rule starts, may be written in any form."""
    value = entry["fields"]["value"]
    words = value.split(":") if entry["fields"]["key"] in ("usb-new-id", "usb-rule") else [value]
    return all(word.lower() in escape(data).lower() for word in words)


def prove_banner(entry, data, whole, form):
    return entry["fields"]["text"].rstrip("\n") in escape(data)


def prove_stated_version(entry, data, whole, form):
    """A name and its version in one text, or a text that is a version, with its neighbours."""
    fields = entry["fields"]
    if "name" in fields:
        return data.startswith(encode(fields["name"])) and data.endswith(encode(fields["version"]))
    around = escape(whole[max(entry["offset"] - 100, 0):entry["offset"] + entry["size"] + 100])
    return encode(fields["version"]) == data and all(fields.get(key, "") in around for key in ("before", "after"))


def texts_of(source):
    """CRC-32 of the texts that the list has of a source."""
    with open(KNOWN_STRINGS, encoding="utf-8") as stream:
        return next({int(word, 16) for word in words} for name, *words in map(str.split, stream) if name == source)


def prove_known_strings(entry, data, whole, form):
    """So many of the texts of the source stand in the file, this one first."""
    fields = entry["fields"]
    own = texts_of(fields["source"])
    there = [text for text in whole.split(b"\0")[:-1] if len(text) >= 10 and zlib.crc32(text) in own]
    return escape(data) == fields["text"] and data == there[0] and len(set(there)) == int(fields["count"])


def prove_nothing(entry, data, whole, form):
    return len(data) > 0


# What each kind of evidence must show. Kinds of which only the place can be held against the bytes prove nothing.
PROOFS = {
    "header": prove_header, "signature": prove_signature, "modinfo": prove_modinfo, "elf": prove_elf,
    "elf-build-id": prove_build_id, "elf-needed": prove_string, "elf-soname": prove_string, "elf-interp": prove_string,
    "elf-comment": prove_text, "notice": prove_notice, "device": prove_device, "elf-rpath": prove_search_path, "elf-runpath": prove_search_path,
    "os-release": prove_os_release, "package": prove_package, "package-files": prove_package_files,
    "certificate": prove_certificate, "private-key": prove_key, "devicetree": prove_devicetree,
    "kernel-banner": prove_banner, "kernel-config": prove_nothing, "type": prove_nothing,
    "stated-version": prove_stated_version, "known-strings": prove_known_strings, "u-boot-env": prove_text, "module-signature": prove_nothing, "rival-claim": prove_nothing,
}
# Pieces that must be re-proved, of all; below, a tool is missing or a format has no reader here.
LEAST_SHARE = 0.95


class Tally:
    def __init__(self):
        self.proved = 0
        self.total = 0
        self.why_not = {}

    def share(self):
        return self.proved / self.total if self.total else 1.0


def check_record(record, image, tally):
    for entry in record.evidence:
        path, form = record.paths[entry["node"]], record.formats[entry["node"]]
        tally.total += 1
        prove = PROOFS.get(entry["kind"])
        try:
            whole = image.bytes(path)
        except Unprovable as error:
            tally.why_not[str(error)] = path
            continue
        if prove is None:
            yield "evidence of an unknown kind: " + entry["kind"]
            continue
        end = entry["offset"] + entry["size"]
        if end > len(whole):
            yield "%s: evidence %s ends at %d of %d bytes" % (path, entry["kind"], end, len(whole))
        elif not prove(entry, whole[entry["offset"]:end], whole, form):
            yield "%s: offset %d: %s %s is not what stands there: %r" % (
                path, entry["offset"], entry["kind"], entry["fields"], whole[entry["offset"]:end][:80])
        elif "sha256" in entry and hashlib.sha256(whole[entry["offset"]:end]).hexdigest() != entry["sha256"]:
            yield "%s: offset %d: the digest of %s is wrong" % (path, entry["offset"], entry["kind"])
        else:
            tally.proved += 1


def check_digests(tree, image):
    """Every digest that the tree names, of bytes that can be had."""
    for node in tree["nodes"]:
        if "sha256" not in node:
            continue
        try:
            digest = image.sha256(node["path"])
        except Unprovable:
            continue
        if digest != node["sha256"]:
            yield "%s: sha256 is %s, not %s" % (node["path"], digest, node["sha256"])


def check_occurrences(sbom, record, image):
    """Each occurrence is a piece of evidence of the record, in a file with that digest or in one with the same bytes."""
    known = {(record.paths[entry["node"]], entry["offset"], entry["size"], entry["kind"]) for entry in record.evidence}
    for component in sbom.get("components", []):
        for place in component["evidence"]["occurrences"]:
            context = re.fullmatch(r"(?:sha256:([0-9a-f]{64}) )?size=(\d+) kind=(\S+)(.*)", place["additionalContext"])
            if not context:
                yield "%s: context %r" % (component["bom-ref"], place["additionalContext"])
                continue
            digest, size, kind = context[1], int(context[2]), context[3]
            where = "%s: occurrence at %s, %d" % (component["bom-ref"], place["location"], place.get("offset", 0))
            if (image.original(place["location"]), place.get("offset", 0), size, kind) not in known:
                yield where + ": no such evidence in the record"
            try:
                if digest and image.sha256(place["location"]) != digest:
                    yield where + ": its digest is wrong"
            except Unprovable:
                pass


def check_methods(sbom, record, image):
    """The proof text of an identity is that of evidence at one of the component's occurrences."""
    texts = {}
    for entry in record.evidence:
        key = (record.paths[entry["node"]], entry["offset"])
        texts.setdefault(key, []).extend(entry["fields"].values())
    for component in sbom.get("components", []):
        own = [text for place in component["evidence"]["occurrences"]
               for text in texts.get((image.original(place["location"]), place.get("offset", 0)), [])]
        for identity in component["evidence"].get("identity", []):
            for method in identity["methods"]:
                value = method.get("value", "")
                pieces = [value] if method["technique"] == "binary-analysis" else value.split(" ")
                for piece in pieces:
                    if piece and not any(piece[:190] in text for text in own) and not version_of(piece, own):
                        yield "%s: method %r is in none of its evidence" % (component["bom-ref"], value)
                        break


def version_of(piece, texts):
    """A version that is put together from fields (epoch, version, release)."""
    return all(any(part in text for text in texts) for part in re.split(r"[:-]", piece))


def check_attributions(sbom, image):
    """The place of each proof lies inside of that node."""
    for thing in [sbom["metadata"]["component"], *sbom.get("components", [])]:
        for proof in properties(thing, "netbom:attribution:proof"):
            match = re.fullmatch(r"(\S+) (\S+) (.+) offset=(\d+) size=(\d+)(?: bytes=([0-9a-f]{64}))?", proof)
            if not match:
                yield "%s: proof %r" % (thing["bom-ref"], proof)
                continue
            try:
                whole = image.bytes(match[3])
                end = int(match[4]) + int(match[5])
                if end > len(whole):
                    yield "%s: proof %r ends behind the file" % (thing["bom-ref"], proof)
                elif match[6] and hashlib.sha256(whole[int(match[4]):end]).hexdigest() != match[6]:
                    yield "%s: proof %r has other bytes" % (thing["bom-ref"], proof)
            except Unprovable:
                pass


def check(sbom, tree, record, image, tally):
    yield from check_record(record, image, tally)
    yield from check_digests(tree, image)
    yield from check_occurrences(sbom, record, image)
    yield from check_methods(sbom, record, image)
    yield from check_attributions(sbom, image)
    if tally.share() < LEAST_SHARE:
        yield "only %d of %d pieces of evidence could be re-proved: %s" % (tally.proved, tally.total, tally.why_not)
