#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks what the schemas of SPDX 2.3 and 3.0.1 cannot: that references resolve, that identifiers are well formed.

usage: check-spdx.py FILE...

Each fault is printed as "FILE: PLACE: what is wrong"; the exit status is 1 if there is any.
"""
import hashlib
import json
import re
import sys

from identifiers import (NOT_A_NAME, OCCURRENCES_MAX, TIMESTAMP, UUID, cpe_faults, load, occurrence_faults, parse_purl,
                         property_faults)

DIGITS = {"SHA1": 40, "SHA256": 64, "SHA512": 128}
SPDX_ID = re.compile(r"SPDXRef-[A-Za-z0-9.-]+")
LICENCE_REF = re.compile(r"LicenseRef-[A-Za-z0-9.-]+")
NO_ASSERTION_3 = "https://spdx.org/rdf/3.0.1/terms/Core/NoAssertionElement"


class Checker:
    def __init__(self, path, root):
        self.path, self.root, self.n_faults, self.image_name = path, root, 0, ""

    def fault(self, place, text):
        self.n_faults += 1
        print("%s: %s: %s" % (self.path, place, text))

    def expect(self, condition, place, text):
        if not condition:
            self.fault(place, text)

    def check_identifiers(self, cpe, purl, place):
        for text in cpe_faults(cpe) if cpe else ():
            self.fault(place, "%s: %s" % (text, cpe))
        try:
            if purl:
                parse_purl(purl)
        except ValueError as error:
            self.fault(place, "purl %r: %s" % (purl, error))

    def check_annotations(self, texts, place):
        """Attributions and designations one by one, and the rest as JSON."""
        details = [text for text in texts if text.startswith("{")]
        single = [tuple(text.split(": ", 1)) for text in texts if not text.startswith("{")]
        self.expect(len(details) == 1, place, "%d annotations with details" % len(details))
        self.expect(all(name in ("netbom:attribution", "netbom:designation") for name, *_ in single), place,
                    "annotations of %s" % sorted({name for name, *_ in single}))
        for text in details:
            content = json.loads(text)
            properties = [(p["name"], p["value"]) for p in content["properties"]]
            for fault in property_faults(single + properties):
                self.fault(place, fault)
            occurrences = content.get("occurrences", [])
            for occurrence in occurrences:
                for fault in occurrence_faults(occurrence, self.image_name):
                    self.fault(place, fault)
            total = [int(value) for name, value in properties if name == "netbom:occurrences"]
            if "occurrences" in content:
                self.expect(len(total) == 1 and min(total[0], OCCURRENCES_MAX) == len(occurrences), place,
                            "netbom:occurrences %s, %d written" % (total, len(occurrences)))

    def check_name(self, name, place):
        self.expect(name.strip().lower() not in NOT_A_NAME, place, "an organisation is named %r" % name)


class Spdx2(Checker):
    def check(self):
        root = self.root
        self.expect(root.get("dataLicense") == "CC0-1.0", "dataLicense", "is not CC0-1.0")
        self.expect(re.fullmatch("urn:uuid:" + UUID, root.get("documentNamespace", "")), "documentNamespace",
                    "%r" % root.get("documentNamespace"))
        creation = root["creationInfo"]
        self.expect(TIMESTAMP.fullmatch(creation["created"]), "creationInfo", "not a time in UTC")
        self.expect(any(re.fullmatch(r"Tool: [a-z]+-[0-9.]+", c) for c in creation["creators"]), "creationInfo", "no tool")
        self.expect("SBOM Type: Analyzed" in creation.get("comment", ""), "creationInfo", "no type of SBOM")
        packages = {p["SPDXID"]: p for p in root["packages"]}
        files = {f["SPDXID"]: f for f in root.get("files", [])}
        self.expect(len(packages) == len(root["packages"]) and len(files) == len(root.get("files", [])) and
                    not set(packages) & set(files), "SPDXID", "is used twice")
        self.image_name = packages.get("SPDXRef-Image", {}).get("name", "")
        self.check_annotations([a["comment"] for a in root["annotations"]], "document")
        for i, package in enumerate(root["packages"]):
            self.check_package(package, "packages[%d]" % i)
        for i, file in enumerate(root.get("files", [])):
            self.check_file(file, "files[%d]" % i)
        self.check_licence_refs()
        self.check_relations(packages, files)

    def check_element(self, element, place):
        self.expect(SPDX_ID.fullmatch(element["SPDXID"]), place, "identifier %r" % element["SPDXID"])
        self.check_annotations([a["comment"] for a in element["annotations"]], place)
        for checksum in element.get("checksums", []):
            digits = DIGITS.get(checksum["algorithm"], 0)
            self.expect(re.fullmatch("[0-9a-f]{%d}" % digits, checksum["checksumValue"]), place,
                        "%s of %d digits" % (checksum["algorithm"], len(checksum["checksumValue"])))

    def check_package(self, package, place):
        self.check_element(package, place)
        for key in ("supplier", "originator"):
            text = package.get(key, "")
            self.expect(text == "NOASSERTION" or text.startswith("Organization: "), place, "%s %r" % (key, text))
            self.check_name(text.split(": ", 1)[-1] if text != "NOASSERTION" else "x", place)
        refs = {r["referenceType"]: r["referenceLocator"] for r in package.get("externalRefs", [])}
        self.expect(set(refs) <= {"cpe23Type", "purl"}, place, "references %s" % sorted(refs))
        self.check_identifiers(refs.get("cpe23Type"), refs.get("purl"), place)

    def check_file(self, file, place):
        self.check_element(file, place)
        self.expect(file["fileName"].startswith("./"), place, "name %r" % file["fileName"])
        self.expect({"SHA1", "SHA256", "SHA512"} == {c["algorithm"] for c in file["checksums"]}, place, "hashes are missing")

    def check_licence_refs(self):
        used = {ref for p in self.root["packages"] for key in ("licenseConcluded", "licenseDeclared")
                for ref in LICENCE_REF.findall(p[key])}
        told = [info["licenseId"] for info in self.root.get("hasExtractedLicensingInfos", [])]
        self.expect(used == set(told) and len(told) == len(set(told)), "licences",
                    "references %s, explained %s" % (sorted(used), told))

    def check_relations(self, packages, files):
        contained, described, seen = {}, [], set()
        for i, relation in enumerate(self.root["relationships"]):
            place = "relationships[%d]" % i
            source, kind, target = (relation[key] for key in ("spdxElementId", "relationshipType", "relatedSpdxElement"))
            self.expect(source == "SPDXRef-DOCUMENT" or source in packages, place, "from %r" % source)
            self.expect(target in packages or target in files or target == "NOASSERTION", place, "to %r" % target)
            self.expect((source, kind, target) not in seen and source != target, place, "stands there twice, or of itself")
            seen.add((source, kind, target))
            if kind == "DESCRIBES":
                described.append(target)
            if kind == "CONTAINS" and target != "NOASSERTION":
                self.expect(target not in contained, place, "%r is contained twice" % target)
                contained[target] = source
        self.expect(described == ["SPDXRef-Image"], "relationships", "what is described: %s" % described)
        for element in list(packages) + list(files):
            self.expect(element in contained or element == "SPDXRef-Image", "relationships", "%r is in nothing" % element)
        self.check_analysed(packages, files, contained)

    def check_analysed(self, packages, files, contained):
        """SPDX 2.3, section 7.9: the verification code of a package that contains files."""
        digests = {}
        for name, file in files.items():
            digests.setdefault(contained.get(name), []).append(
                next((c["checksumValue"] for c in file["checksums"] if c["algorithm"] == "SHA1"), ""))
        for name, package in packages.items():
            own = sorted(digests.get(name, []))
            self.expect(package["filesAnalyzed"] == bool(own), name, "filesAnalyzed with %d files" % len(own))
            code = package.get("packageVerificationCode", {}).get("packageVerificationCodeValue")
            wanted = hashlib.sha1("".join(own).encode()).hexdigest() if own else None
            self.expect(code == wanted, name, "verification code %s, not %s" % (code, wanted))


class Spdx3(Checker):
    def check(self):
        graph = self.root["@graph"]
        elements = {e["spdxId"]: e for e in graph if "spdxId" in e}
        self.expect(self.root["@context"] == "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", "@context", "is another")
        self.expect(len(elements) == sum("spdxId" in e for e in graph), "spdxId", "is used twice")
        creations = [e for e in graph if e["type"] == "CreationInfo"]
        documents = [e for e in graph if e["type"] == "SpdxDocument"]
        sboms = [e for e in graph if e["type"] == "software_Sbom"]
        self.expect(len(creations) == len(documents) == len(sboms) == 1, "@graph", "not one document")
        self.expect(TIMESTAMP.fullmatch(creations[0]["created"]), "CreationInfo", "not a time in UTC")
        self.expect(sboms[0]["software_sbomType"] == ["analyzed"], "software_Sbom", "is not analyzed")
        self.image_name = elements[sboms[0]["rootElement"][0]]["name"]
        annotations = {}
        for i, element in enumerate(graph):
            place = "@graph[%d]" % i
            self.expect(element["type"] == "CreationInfo" or element["creationInfo"] == creations[0]["@id"], place, "has no creation")
            self.expect(not element["type"].startswith("security_"), place, "is %s" % element["type"])
            self.check_references(element, elements, place)
            if element["type"] == "Annotation":
                annotations.setdefault(element["subject"], []).append(element["statement"])
            elif element["type"] in ("software_Package", "software_File"):
                self.check_artifact(element, elements, place)
        for subject, texts in annotations.items():
            self.check_annotations(texts, subject)
        self.check_tree(graph, sboms[0])

    def check_references(self, element, elements, place):
        for key in ("createdBy", "createdUsing", "suppliedBy", "originatedBy", "rootElement", "element", "from", "to", "subject",
                    "dataLicense"):
            value = element.get(key, [])
            for ref in value if isinstance(value, list) else [value]:
                self.expect(ref in elements or (key == "to" and ref == NO_ASSERTION_3), place, "%s %r is not there" % (key, ref))
        for entry in element.get("simplelicensing_customIdToUri", []):
            self.expect(entry["value"] in elements, place, "licence text %r is not there" % entry["value"])
        refs = LICENCE_REF.findall(element.get("simplelicensing_licenseExpression", ""))
        self.expect(set(refs) == {e["key"] for e in element.get("simplelicensing_customIdToUri", [])}, place, "licence is not explained")
        if element["type"] in ("Organization", "SoftwareAgent"):
            self.check_name(element["name"], place)

    def check_artifact(self, element, elements, place):
        for checksum in element.get("verifiedUsing", []):
            digits = DIGITS.get(checksum["algorithm"].upper(), 0)
            self.expect(re.fullmatch("[0-9a-f]{%d}" % digits, checksum["hashValue"]), place, "%s of another length" % checksum["algorithm"])
        for agent in [element[key] for key in ("suppliedBy",) if key in element] + element.get("originatedBy", []):
            self.expect(elements.get(agent, {}).get("type") == "Organization", place, "%r is no organisation" % agent)
        if element["type"] == "software_File":
            self.expect({"sha256", "sha512"} <= {h["algorithm"] for h in element["verifiedUsing"]}, place, "hashes are missing")
        ids = {i["externalIdentifierType"]: i["identifier"] for i in element.get("externalIdentifier", [])}
        self.expect(set(ids) <= {"cpe23", "packageUrl"}, place, "identifiers %s" % sorted(ids))
        self.expect(ids.get("packageUrl") == element.get("software_packageUrl"), place, "two package URLs")
        self.check_identifiers(ids.get("cpe23"), ids.get("packageUrl"), place)

    def check_tree(self, graph, sbom):
        contained = [to for e in graph if e.get("relationshipType") == "contains" for to in e["to"] if to != NO_ASSERTION_3]
        artifacts = {e["spdxId"] for e in graph if e["type"] in ("software_Package", "software_File")}
        self.expect(len(contained) == len(set(contained)), "contains", "something is contained twice")
        self.expect(set(contained) | set(sbom["rootElement"]) == artifacts == set(sbom["element"]), "contains",
                    "what is contained, listed and there differs")
        for e in graph:
            if e["type"] == "Relationship" and e["relationshipType"] in ("contains", "dependsOn"):
                self.expect(e.get("completeness") in ("incomplete", "noAssertion"), e["spdxId"],
                            "claims %r of bytes that were analysed" % e.get("completeness"))


def check_root(path, root):
    """The number of faults in a document that is read."""
    try:
        checker = Spdx3(path, root) if "@graph" in root else Spdx2(path, root)
        checker.check()
    except (ValueError, KeyError, TypeError, AttributeError, IndexError) as error:
        print("%s: cannot be checked: %s: %s" % (path, type(error).__name__, error))
        return 1
    return checker.n_faults


def check_file(path):
    try:
        return check_root(path, load(path))
    except (OSError, ValueError) as error:
        print("%s: %s" % (path, error))
        return 1


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(1 if sum([check_file(path) for path in sys.argv[1:]]) else 0)


if __name__ == "__main__":
    main()
