# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checkers of all formats share: identifiers, hashes, properties of ours, JSON without a key twice."""
import json
import re
from urllib.parse import unquote_to_bytes

ROLES = {"made-by", "product-of", "silicon-of", "module-of", "compiled-with", "contributed-by",
         "packaged-by", "supports", "mentions", "denies"}
VERDICTS = {"prohibited", "restricted", "high-risk", "advisory", "authorisation-needed", "review"}
HASH_DIGITS = {"MD5": 32, "SHA-1": 40, "SHA-256": 64, "SHA-384": 96, "SHA-512": 128,
               "SHA3-256": 64, "SHA3-384": 96, "SHA3-512": 128, "BLAKE2b-256": 64,
               "BLAKE2b-384": 96, "BLAKE2b-512": 128, "BLAKE3": 64}
ID = r"[a-z0-9][a-z0-9._-]*"
CONFIDENCE = r"(?:0\.[0-9]{2}|1\.00)"
UUID = r"[0-9a-f]{8}-[0-9a-f]{4}-[58][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"
TIMESTAMP = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")
PROPERTY_NAME = re.compile(r"[A-Za-z0-9 _-]+(:[A-Za-z0-9 _-]+)*")
CONTEXT = re.compile(r"(sha256:[0-9a-f]{64} )?size=[0-9]+ kind=\S.*")
OCCURRENCES_MAX = 100
# A supplier that is not known is left out; a word in its place would be read as a name.
NOT_A_NAME = {"", "unknown", "noassertion", "none", "n/a", "netbom"}


def no_duplicates(pairs):
    names = [name for name, _ in pairs]
    if len(names) != len(set(names)):
        raise ValueError("an object has a key twice: %s" % sorted(names))
    return dict(pairs)


def cpe_faults(cpe):
    """CPE 2.3 formatted strings: NISTIR 7695, section 6.2."""
    parts = re.split(r"(?<!\\):", cpe.replace("\\\\", "\\_"))
    if len(parts) != 13:
        yield "CPE has %d parts instead of 13" % len(parts)
        return
    if parts[:2] != ["cpe", "2.3"]:
        yield "CPE does not begin with cpe:2.3"
    if parts[2] not in ("a", "o", "h"):
        yield "CPE part is %r, not a, o or h" % parts[2]
    for value in parts[3:]:
        if value in ("*", "-"):
            continue
        if not re.fullmatch(r"(?:[A-Za-z0-9._-]|\\[^A-Za-z0-9\s])+", value):
            yield "CPE attribute %r is empty or not escaped" % value
        elif re.search(r"[A-Z]", value):
            yield "CPE attribute %r is not in lower case" % value
    for name, value in (("vendor", parts[3]), ("product", parts[4]), ("version", parts[5])):
        if value == "*":
            yield "CPE has no %s" % name


def decode_percent(text, allowed):
    """The text without its percent-encoding; raises ValueError if it holds anything else."""
    if not re.fullmatch(r"(?:[A-Za-z0-9._~%s-]|%%[0-9A-Fa-f]{2})*" % re.escape(allowed), text):
        raise ValueError("%r is not percent-encoded" % text)
    return unquote_to_bytes(text).decode("utf-8")


def parse_purl(purl):
    """The steps of the purl specification, from the right to the left; raises ValueError."""
    rest, _, subpath = purl.partition("#")
    for segment in filter(None, subpath.split("/")):
        if decode_percent(segment, ":") in (".", ".."):
            raise ValueError("subpath goes up")
    rest, mark, qualifiers = rest.partition("?")
    keys = []
    for pair in qualifiers.split("&") if mark else []:
        key, _, value = pair.partition("=")
        if not re.fullmatch(r"[a-z][a-z0-9._-]*", key):
            raise ValueError("qualifier key %r" % key)
        if not decode_percent(value, ":/,"):
            raise ValueError("qualifier %s is empty" % key)
        keys.append(key)
    if keys != sorted(set(keys)):
        raise ValueError("qualifiers are not sorted or not unique")
    scheme, mark, rest = rest.partition(":")
    if scheme != "pkg" or not mark:
        raise ValueError("the scheme is not pkg")
    kind, mark, rest = rest.partition("/")
    if not mark or not re.fullmatch(r"[a-z][a-z0-9.+-]*", kind):
        raise ValueError("type %r" % kind)
    if rest.startswith("/") or rest.endswith("/"):
        raise ValueError("a slash too many")
    rest, mark, version = rest.rpartition("@") if "@" in rest else (rest, "", "")
    if mark and not decode_percent(version, ":"):
        raise ValueError("the version is empty")
    *namespace, name = rest.split("/")
    if not decode_percent(name, ":"):
        raise ValueError("the name is empty")
    for segment in namespace:
        if not decode_percent(segment, ":"):
            raise ValueError("a part of the namespace is empty")
    return kind, "/".join(namespace), name, version


def property_faults(properties):
    """What is wrong in a list of (name, value)."""
    confidences = []
    for name, value in properties:
        if not PROPERTY_NAME.fullmatch(name):
            yield "property name %r" % name
        if value == "":
            yield "property %s is empty" % name
        if name == "netbom:attribution":
            match = re.fullmatch(r"%s (\S+) (%s)" % (ID, CONFIDENCE), value)
            if not match or match[1] not in ROLES:
                yield "%s %r" % (name, value)
            else:
                confidences.append(float(match[2]))
        elif name == "netbom:designation":
            match = re.fullmatch(r"%s (\S+) %s" % (ID, ID), value)
            if not match or match[1] not in VERDICTS:
                yield "%s %r" % (name, value)
    if confidences != sorted(confidences, reverse=True):
        yield "attributions are not in the order of confidence"
    for name in ("netbom:attribution", "netbom:designation", "netbom:unknown"):
        values = [value for other, value in properties if other == name]
        if len(values) != len(set(values)):
            yield "%s twice" % name


def occurrence_faults(occurrence, image):
    """What is wrong in {"location", "offset", "additionalContext"}; image: its name."""
    offset, location = occurrence.get("offset"), occurrence.get("location", "")
    if not isinstance(offset, int) or isinstance(offset, bool) or offset < 0:
        yield "occurrence without offset: %r" % location
    # In an image "image!/tar@0x0/file"; in a directory "image/file".
    if location != image and not location.startswith((image + "!/", image + "/")):
        yield "occurrence outside of the image: %r" % location
    if not CONTEXT.fullmatch(occurrence.get("additionalContext", "")):
        yield "occurrence context %r" % occurrence.get("additionalContext")


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file, object_pairs_hook=no_duplicates)
