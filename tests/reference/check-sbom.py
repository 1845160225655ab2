#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks what the schema of CycloneDX cannot: that references resolve, that identifiers are well formed.

usage: check-sbom.py FILE...

Each fault is printed as "FILE: PLACE: what is wrong"; the exit status is 1 if there is any.
"""
import re
import sys

from identifiers import (HASH_DIGITS, NOT_A_NAME, OCCURRENCES_MAX, TIMESTAMP, UUID, cpe_faults, load,
                         occurrence_faults, parse_purl, property_faults)

SERIAL = re.compile("urn:uuid:" + UUID)


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
        self.check_citations()
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
        self.check_parts(component, place)
        self.check_licences(component, place)

    def check_properties(self, component, place):
        for text in property_faults([(p["name"], p.get("value", "")) for p in component.get("properties", [])]):
            self.fault(place, text)

    def check_evidence(self, component, place):
        if component is self.image:
            return
        evidence = component.get("evidence", {})
        software = not component.get("bom-ref", "").startswith("netbom:")
        self.expect(not software or isinstance(evidence.get("identity"), list) and evidence["identity"], place,
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
        for text in occurrence_faults(occurrence, self.image.get("name", "")):
            self.fault(place, text)

    def check_parts(self, component, place):
        """Files, certificates, keys: what they have to state."""
        hashes = {h["alg"] for h in component.get("hashes", [])}
        crypto = component.get("cryptoProperties", {})
        if component.get("type") == "file" and component["bom-ref"].startswith("netbom:file:"):
            self.expect({"SHA-256", "SHA-512"} <= hashes, place, "file with hashes %s only" % sorted(hashes))
        if component.get("type") == "cryptographic-asset":
            self.expect(crypto.get("assetType") in ("certificate", "related-crypto-material"), place,
                        "cryptographic asset %r" % crypto)
            self.expect("value" not in crypto.get("relatedCryptoMaterialProperties", {}), place,
                        "the value of a key is written")

    def check_licences(self, component, place):
        expressions = [item for item in component.get("licenses", []) if "expression" in item]
        self.expect(self.root.get("specVersion") != "1.6" or not expressions or len(component["licenses"]) == 1,
                    place, "something stands beside a licence expression")
        for item in component.get("licenses", []):
            said = item.get("license", item).get("acknowledgement")
            self.expect(said in ("declared", "concluded"), place, "licence that is %r" % said)

    def check_citations(self):
        citations = self.root.get("citations", [])
        self.expect(not citations or self.root.get("specVersion") == "1.7", "citations", "in an older version")
        for i, citation in enumerate(citations):
            place = "citations[%d]" % i
            self.expect(citation.get("attributedTo") in self.refs, place, "is attributed to nothing here")
            for pointer in citation["pointers"]:
                at = self.root
                try:
                    for part in pointer.split("/")[1:]:
                        at = at[int(part)] if isinstance(at, list) else at[part]
                except (KeyError, IndexError, ValueError):
                    self.fault(place, "%s points at nothing" % pointer)

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


def check_root(path, root):
    """The number of faults in a document that is read."""
    try:
        document = Document(path, root)
        document.check()
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        print("%s: cannot be checked: %s: %s" % (path, type(error).__name__, error))
        return 1
    return document.n_faults


def check_file(path):
    try:
        return check_root(path, load(path))
    except (OSError, ValueError) as error:
        print("%s: %s" % (path, error))
        return 1


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    faults = sum([check_file(path) for path in sys.argv[1:]])
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
