#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks what the CycloneDX schema cannot: that references resolve, that identifiers are well formed.

usage: check-sbom.py FILE...

Each fault is printed as "FILE: PLACE: what is wrong"; the exit status is 1 if there is any.
"""
import json
import re
import sys
from urllib.parse import unquote_to_bytes

ROLES = {"made-by", "product-of", "silicon-of", "module-of", "compiled-with", "contributed-by",
         "packaged-by", "supports", "mentions", "denies"}
VERDICTS = {"prohibited", "restricted", "high-risk", "advisory", "authorisation-needed", "review"}
HASH_DIGITS = {"MD5": 32, "SHA-1": 40, "SHA-256": 64, "SHA-384": 96, "SHA-512": 128,
               "SHA3-256": 64, "SHA3-384": 96, "SHA3-512": 128, "BLAKE2b-256": 64,
               "BLAKE2b-384": 96, "BLAKE2b-512": 128, "BLAKE3": 64}
ID = r"[a-z0-9][a-z0-9._-]*"
CONFIDENCE = r"(?:0\.[0-9]{2}|1\.00)"
SERIAL = re.compile(r"urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[58][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
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


class Document:
    def __init__(self, path, root):
        self.path = path
        self.root = root
        self.n_faults = 0
        self.refs = {}
        self.image = root.get("metadata", {}).get("component", {})
        self.components = root.get("components", [])

    def fault(self, place, text):
        self.n_faults += 1
        print("%s: %s: %s" % (self.path, place, text))

    def expect(self, condition, place, text):
        if not condition:
            self.fault(place, text)

    def check(self):
        self.check_head()
        self.collect_refs(self.root, "")
        self.check_component(self.image, "metadata.component")
        for i, component in enumerate(self.components):
            self.check_component(component, "components[%d]" % i)
        systems = [c for c in self.components if c.get("type") == "operating-system"]
        self.expect(len(systems) <= 1, "components", "more than one operating-system")
        self.check_dependencies()
        self.check_compositions()
        self.check_anywhere(self.root, "")

    def check_head(self):
        root = self.root
        self.expect(root.get("bomFormat") == "CycloneDX", "bomFormat", "is not CycloneDX")
        self.expect(SERIAL.fullmatch(root.get("serialNumber", "")), "serialNumber",
                    "%r is not a lower-case UUID of version 5 or 8" % root.get("serialNumber"))
        metadata = root.get("metadata", {})
        self.expect(TIMESTAMP.fullmatch(metadata.get("timestamp", "")), "metadata.timestamp",
                    "%r is not a time in UTC" % metadata.get("timestamp"))
        self.expect(metadata.get("lifecycles") == [{"phase": "post-build"}], "metadata.lifecycles",
                    "is not post-build")
        self.expect("vulnerabilities" not in root, "vulnerabilities", "must not be there")
        self.expect(self.image.get("type") == "firmware", "metadata.component", "is not firmware")
        tools = metadata.get("tools", {})
        self.expect(isinstance(tools, dict) and tools.get("components"), "metadata.tools",
                    "names no tool")

    def collect_refs(self, value, place):
        if isinstance(value, dict):
            if "bom-ref" in value:
                ref = value["bom-ref"]
                self.expect(ref not in self.refs, place, "bom-ref %r is used twice" % ref)
                self.expect(not ref.startswith("urn:cdx:"), place, "bom-ref is a BOM-Link")
                self.refs[ref] = place
            for key, item in value.items():
                self.collect_refs(item, place + "." + key if place else key)
        elif isinstance(value, list):
            for i, item in enumerate(value):
                self.collect_refs(item, "%s[%d]" % (place, i))

    def check_component(self, component, place):
        self.expect("bom-ref" in component, place, "has no bom-ref")
        self.expect(component.get("name"), place, "has no name")
        self.expect(component.get("version") != "", place, "has an empty version")
        for key in ("supplier", "manufacturer"):
            name = component.get(key, {"name": "x"}).get("name", "")
            self.expect(name.strip().lower() not in NOT_A_NAME, place,
                        "%s is named %r" % (key, name))
        if "cpe" in component:
            for text in cpe_faults(component["cpe"]):
                self.fault(place, "%s: %s" % (text, component["cpe"]))
        if "purl" in component:
            try:
                parse_purl(component["purl"])
            except ValueError as error:
                self.fault(place, "purl %r: %s" % (component["purl"], error))
        self.check_properties(component, place)
        self.check_evidence(component, place)

    def check_properties(self, component, place):
        confidences = []
        for item in component.get("properties", []):
            name, value = item["name"], item.get("value", "")
            self.expect(PROPERTY_NAME.fullmatch(name), place, "property name %r" % name)
            self.expect(value != "", place, "property %s is empty" % name)
            if name == "netbom:attribution":
                match = re.fullmatch(r"%s (\S+) (%s)" % (ID, CONFIDENCE), value)
                self.expect(match and match[1] in ROLES, place, "%s %r" % (name, value))
                if match:
                    confidences.append(float(match[2]))
            elif name == "netbom:designation":
                match = re.fullmatch(r"%s (\S+) %s" % (ID, ID), value)
                self.expect(match and match[1] in VERDICTS, place, "%s %r" % (name, value))
        self.expect(confidences == sorted(confidences, reverse=True), place,
                    "attributions are not in the order of confidence")
        for name in ("netbom:attribution", "netbom:designation", "netbom:unknown"):
            values = [p.get("value") for p in component.get("properties", []) if p["name"] == name]
            self.expect(len(values) == len(set(values)), place, "%s twice" % name)

    def check_evidence(self, component, place):
        if component is self.image:
            return
        evidence = component.get("evidence", {})
        self.expect(isinstance(evidence.get("identity"), list) and evidence["identity"], place,
                    "has no evidence of its identity")
        for identity in evidence.get("identity", []):
            field = identity.get("field")
            self.expect(identity.get("concludedValue") == component.get(field), place,
                        "evidence of %s concludes %r" % (field, identity.get("concludedValue")))
            for tool in identity.get("tools", []):
                self.expect(tool in self.refs, place, "tool %r is not in the document" % tool)
        occurrences = evidence.get("occurrences", [])
        self.expect(occurrences, place, "has no occurrence")
        self.expect(len(occurrences) <= OCCURRENCES_MAX, place, "has too many occurrences")
        for occurrence in occurrences:
            self.check_occurrence(occurrence, place)
        total = [p["value"] for p in component.get("properties", [])
                 if p["name"] == "netbom:occurrences"]
        self.expect(len(total) == 1 and
                    min(int(total[0]), OCCURRENCES_MAX) == len(occurrences), place,
                    "netbom:occurrences %s, %d written" % (total, len(occurrences)))

    def check_occurrence(self, occurrence, place):
        offset, location = occurrence.get("offset"), occurrence.get("location", "")
        name = self.image.get("name", "")
        self.expect(isinstance(offset, int) and not isinstance(offset, bool) and offset >= 0, place,
                    "occurrence without offset: %r" % location)
        # In an image "image!/tar@0x0/file"; in a directory "image/file".
        self.expect(location == name or location.startswith((name + "!/", name + "/")), place,
                    "occurrence outside of the image: %r" % location)
        self.expect(CONTEXT.fullmatch(occurrence.get("additionalContext", "")), place,
                    "occurrence context %r" % occurrence.get("additionalContext"))

    def check_dependencies(self):
        graph = {}
        for i, entry in enumerate(self.root.get("dependencies", [])):
            place, ref = "dependencies[%d]" % i, entry["ref"]
            targets = entry.get("dependsOn")
            self.expect(ref in self.refs, place, "ref %r is not in the document" % ref)
            self.expect(ref not in graph, place, "%r stands there twice" % ref)
            self.expect(targets is not None, place, "has no dependsOn")
            graph[ref] = targets or []
            self.expect(len(graph[ref]) == len(set(graph[ref])), place, "names one twice")
            for target in graph[ref]:
                self.expect(target in self.refs, place, "%r is not in the document" % target)
                self.expect(target != ref, place, "depends on itself")
        for component in [self.image] + self.components:
            ref = component.get("bom-ref")
            self.expect(ref in graph, "dependencies", "%r is missing" % ref)
        reached, queue = set(), [self.image.get("bom-ref")]
        while queue:
            ref = queue.pop()
            if ref not in reached:
                reached.add(ref)
                queue.extend(graph.get(ref, []))
        for component in self.components:
            self.expect(component.get("bom-ref") in reached, "dependencies",
                        "%r is not reached from the image" % component.get("bom-ref"))

    def check_compositions(self):
        compositions = self.root.get("compositions", [])
        self.expect(compositions, "compositions", "says nothing of completeness")
        for i, entry in enumerate(compositions):
            place = "compositions[%d]" % i
            self.expect(entry.get("aggregate") in ("incomplete", "unknown"), place,
                        "claims %r of bytes that were analysed" % entry.get("aggregate"))
            for ref in entry.get("assemblies", []) + entry.get("dependencies", []):
                self.expect(ref in self.refs, place, "%r is not in the document" % ref)

    def check_anywhere(self, value, place):
        if isinstance(value, dict):
            if "alg" in value and "content" in value:
                digits = HASH_DIGITS.get(value["alg"], 0)
                self.expect(re.fullmatch(r"[0-9a-f]{%d}" % digits, value["content"]), place,
                            "%s of %d digits" % (value["alg"], len(value["content"])))
            for key, item in value.items():
                self.check_anywhere(item, place + "." + key if place else key)
        elif isinstance(value, list):
            for i, item in enumerate(value):
                self.check_anywhere(item, "%s[%d]" % (place, i))


def check_file(path):
    """The number of faults."""
    try:
        with open(path, encoding="utf-8") as file:
            root = json.load(file, object_pairs_hook=no_duplicates)
        document = Document(path, root)
        document.check()
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        print("%s: cannot be checked: %s: %s" % (path, type(error).__name__, error))
        return 1
    return document.n_faults


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    faults = sum([check_file(path) for path in sys.argv[1:]])
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
