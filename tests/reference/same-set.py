#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the SBOMs of one image against each other: the same things, suppliers, hashes, identifiers and relations in each format.

usage: same-set.py NAME...     (of each: NAME.cdx.json, NAME.spdx.json, NAME.spdx3.json)

Each format is read into a set of things, known by all that is stated of them, and a set of relations between them: what the image
holds, what a thing is made of, and what it depends on. Any difference is printed; the exit status is 1 then.
"""
import json
import sys
from collections import Counter

from identifiers import load

NO_ASSERTION_3 = "https://spdx.org/rdf/3.0.1/terms/Core/NoAssertionElement"


def details(properties, texts=()):
    """What properties say; those that SPDX has as annotations of their own too."""
    single = [tuple(text.split(": ", 1)) for text in texts if not text.startswith("{")]
    return frozenset(Counter(single + [(p["name"], p["value"]) for p in properties
                                       if p["name"] not in ("netbom:file:version", "netbom:licence:concluded")]).items())


def places(occurrences):
    return tuple((o["location"], o["offset"], o["additionalContext"]) for o in occurrences)


def thing(name, version, supplier, maker, hashes, cpe, purl, said, found):
    return (name, version, supplier, maker, frozenset(hashes), cpe, purl, said, found)


def of_cyclonedx(root):
    """Things by reference, and relations as pairs of references."""
    things = {}
    for c in [root["metadata"]["component"]] + root["components"]:
        is_file = c["bom-ref"].startswith("netbom:file:")
        things[c["bom-ref"]] = thing(
            c["name"], None if is_file else c.get("version"), c.get("supplier", {}).get("name"), c.get("manufacturer", {}).get("name"),
            [(h["alg"], h["content"]) for h in c.get("hashes", [])], c.get("cpe"), c.get("purl"),
            details(c["properties"]), places(c.get("evidence", {}).get("occurrences", [])))
    files = {ref for ref in things if ref.startswith("netbom:file:")}
    edges = [(d["ref"], to) for d in root["dependencies"] for to in d["dependsOn"]]
    owned = {to for source, to in edges if to in files and source != "image"}
    contains = {(source, to) for source, to in edges if to in files}
    contains |= {("image", ref) for ref in things if ref != "image" and ref not in owned}
    depends = {(source, to) for source, to in edges if source != "image" and to not in files}
    return things, contains, depends


def organisation(text):
    return text[len("Organization: "):] if text.startswith("Organization: ") else None


def of_annotations(texts):
    content = json.loads(next(text for text in texts if text.startswith("{")))
    return details(content["properties"], texts), places(content.get("occurrences", []))


def of_spdx2(root):
    names = {"SHA1": "SHA-1", "SHA256": "SHA-256", "SHA512": "SHA-512"}
    things = {}
    for e in root["packages"] + root.get("files", []):
        refs = {r["referenceType"]: r["referenceLocator"] for r in e.get("externalRefs", [])}
        things[e["SPDXID"]] = thing(
            e["name"] if "name" in e else e["fileName"][2:], e.get("versionInfo"), organisation(e.get("supplier", "")),
            organisation(e.get("originator", "")), [(names[c["algorithm"]], c["checksumValue"]) for c in e.get("checksums", [])],
            refs.get("cpe23Type"), refs.get("purl"), *of_annotations([a["comment"] for a in e["annotations"]]))
    pairs = {kind: {(r["spdxElementId"], r["relatedSpdxElement"]) for r in root["relationships"]
                    if r["relationshipType"] == kind and r["relatedSpdxElement"] != "NOASSERTION"}
             for kind in ("CONTAINS", "DEPENDS_ON")}
    return things, pairs["CONTAINS"], pairs["DEPENDS_ON"]


def of_spdx3(root):
    names = {"sha1": "SHA-1", "sha256": "SHA-256", "sha512": "SHA-512"}
    elements = {e["spdxId"]: e for e in root["@graph"] if "spdxId" in e}
    texts, things, pairs = {}, {}, {"contains": set(), "dependsOn": set()}
    for e in root["@graph"]:
        if e["type"] == "Annotation":
            texts.setdefault(e["subject"], []).append(e["statement"])
        elif e.get("relationshipType") in pairs:
            pairs[e["relationshipType"]] |= {(e["from"], to) for to in e["to"] if to != NO_ASSERTION_3}
    for ref, e in elements.items():
        if e["type"] in ("software_Package", "software_File"):
            ids = {i["externalIdentifierType"]: i["identifier"] for i in e.get("externalIdentifier", [])}
            maker = [elements[agent]["name"] for agent in e.get("originatedBy", [])] + [None]
            things[ref] = thing(e["name"], e.get("software_packageVersion"), elements.get(e.get("suppliedBy"), {}).get("name"),
                                maker[0], [(names[h["algorithm"]], h["hashValue"]) for h in e.get("verifiedUsing", [])],
                                ids.get("cpe23"), ids.get("packageUrl"), *of_annotations(texts[ref]))
    return things, pairs["contains"], pairs["dependsOn"]


def resolved(read):
    """References replaced by what they stand for; counted, since two things may be told apart by their references alone."""
    things, contains, depends = read
    return (Counter(things.values()), Counter((things[a], things[b]) for a, b in contains),
            Counter((things[a], things[b]) for a, b in depends))


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    faults, n_things, n_relations = 0, 0, 0
    for name in sys.argv[1:]:
        first = resolved(of_cyclonedx(load(name + ".cdx.json")))
        n_things += sum(first[0].values())
        n_relations += sum(first[1].values()) + sum(first[2].values())
        for kind, other in (("spdx", resolved(of_spdx2(load(name + ".spdx.json")))),
                            ("spdx3", resolved(of_spdx3(load(name + ".spdx3.json"))))):
            for what, left, right in zip(("things", "contained", "dependencies"), first, other):
                for label, rest in (("CycloneDX", left - right), (kind, right - left)):
                    faults += bool(rest)
                    for item in list(rest)[:3]:
                        print("%s: %s only in %s: %.400s" % (name, what, label, item))
    print("%d documents of each format: %d things, %d relations" % (len(sys.argv) - 1, n_things, n_relations))
    sys.exit(1 if faults or not n_things else 0)


if __name__ == "__main__":
    main()
