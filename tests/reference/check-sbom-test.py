#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests the checkers: each accepts a document as it is, and refuses it with any one fault put in.

usage: check-sbom-test.py NAME
(NAME.cdx.json, NAME.spdx.json and NAME.spdx3.json, with files, of one image; at least two components, the first with CPE and purl)
"""
import contextlib
import copy
import importlib.util
import io
import os
import sys

from identifiers import load


def put(*path_and_value):
    """A fault: the value at the end of that path is replaced."""
    *path, last, value = path_and_value

    def change(root):
        for key in path:
            root = root[key]
        root[last] = value
    return change


def drop(*path):
    def change(root):
        for key in path[:-1]:
            root = root[key]
        del root[path[-1]]
    return change


def add_property(name, value):
    return lambda root: root["components"][0]["properties"].append({"name": name, "value": value})


FIRST = ("components", 0)
CPE = "cpe:2.3:a:v:p:1:*:*:*:*:*:*:*"
FAULTS = {
    "unknown dependency": put("dependencies", 0, "dependsOn", ["nobody"]),
    "dependency of itself": lambda root: root["dependencies"][1].update(
        dependsOn=[root["dependencies"][1]["ref"]]),
    "component not in the graph": drop("dependencies", 1),
    "component not reached": put("dependencies", 0, "dependsOn", []),
    "bom-ref twice": put(*FIRST, "bom-ref", "tool:netbom"),
    "no bom-ref": drop(*FIRST, "bom-ref"),
    "CPE of 12 parts": put(*FIRST, "cpe", CPE[:-2]),
    "CPE of 14 parts": put(*FIRST, "cpe", CPE + ":*"),
    "CPE part": put(*FIRST, "cpe", CPE.replace(":a:", ":*:")),
    "CPE not escaped": put(*FIRST, "cpe", CPE.replace(":1:", ":1+2:")),
    "CPE escaped colon": put(*FIRST, "cpe", CPE.replace(":v:", ":v\\:")),
    "CPE without version": put(*FIRST, "cpe", CPE.replace(":1:", ":*:")),
    "CPE blank": put(*FIRST, "cpe", CPE.replace(":v:", "::")),
    "purl scheme": put(*FIRST, "purl", "generic/a@1"),
    "purl without name": put(*FIRST, "purl", "pkg:generic/@1"),
    "purl not encoded": put(*FIRST, "purl", "pkg:generic/a b@1"),
    "purl qualifier": put(*FIRST, "purl", "pkg:deb/debian/a@1?arch="),
    "purl type": put(*FIRST, "purl", "pkg:Generic/a@1"),
    "hash length": put("metadata", "component", "hashes", 0, "content", "0" * 40),
    "serial in capitals": lambda root: root.update(serialNumber=root["serialNumber"].upper()),
    "no serial": drop("serialNumber"),
    "timestamp": put("metadata", "timestamp", "2024-01-01"),
    "occurrence without offset": drop(*FIRST, "evidence", "occurrences", 0, "offset"),
    "occurrence elsewhere": put(*FIRST, "evidence", "occurrences", 0, "location", "/etc/passwd"),
    "no occurrence": put(*FIRST, "evidence", "occurrences", []),
    "identity of another": put(*FIRST, "evidence", "identity", 0, "concludedValue", "other"),
    "unknown tool": put(*FIRST, "evidence", "identity", 0, "tools", ["tool:other"]),
    "attribution role": add_property("netbom:attribution", "someone knows 0.90"),
    "attribution confidence": add_property("netbom:attribution", "someone made-by 1.20"),
    "designation verdict": add_property("netbom:designation", "list bad someone"),
    "designation parts": add_property("netbom:designation", "list prohibited"),
    "empty property": add_property("netbom:title", ""),
    "property name": add_property("netbom:a/b", "x"),
    "vulnerabilities": put("vulnerabilities", []),
    "claims to be complete": put("compositions", 0, "aggregate", "complete"),
    "composition of nobody": put("compositions", 0, "assemblies", ["nobody"]),
    "placeholder supplier": put(*FIRST, "supplier", {"name": "Unknown"}),
    "not a document": lambda root: root.clear(),
}


def checker(name):
    """The module of a script whose name is none."""
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), name + ".py")
    spec = importlib.util.spec_from_file_location(name.replace("-", "_"), path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def element(root, kind, number=0):
    return [e for e in root["@graph"] if e["type"] == kind][number]


SPDX2_FAULTS = {
    "relation to nobody": lambda root: root["relationships"][1].update(relatedSpdxElement="SPDXRef-Nobody"),
    "relation from nobody": lambda root: root["relationships"][1].update(spdxElementId="SPDXRef-Nobody"),
    "relation twice": lambda root: root["relationships"].append(root["relationships"][1]),
    "package in nothing": lambda root: root["relationships"].pop(1),
    "identifier twice": lambda root: root["packages"][1].update(SPDXID="SPDXRef-Image"),
    "identifier with a blank": lambda root: root["packages"][1].update(SPDXID="SPDXRef-a b"),
    "supplier without its kind": lambda root: root["packages"][0].update(supplier="Example"),
    "no supplier": lambda root: root["packages"][0].pop("supplier"),
    "placeholder supplier": lambda root: root["packages"][0].update(supplier="Organization: unknown"),
    "purl": lambda root: root["packages"][1]["externalRefs"][-1].update(referenceLocator="pkg:generic/@1"),
    "advisory": lambda root: root["packages"][1]["externalRefs"][-1].update(referenceType="advisory"),
    "hash length": lambda root: root["packages"][0]["checksums"][0].update(checksumValue="00"),
    "file without SHA-1": lambda root: root["files"][0]["checksums"].pop(0),
    "file of another digest": lambda root: root["files"][0]["checksums"][0].update(checksumValue="0" * 40),
    "not analysed": lambda root: root["packages"][0].update(filesAnalyzed=not root["packages"][0]["filesAnalyzed"]),
    "licence not explained": lambda root: root["packages"][0].update(licenseDeclared="LicenseRef-x"),
    "details twice": lambda root: root["packages"][0]["annotations"].append(root["packages"][0]["annotations"][-1]),
    "no details": lambda root: root["packages"][0]["annotations"].pop(),
    "another annotation": lambda root: root["packages"][0]["annotations"][0].update(comment="all is well"),
    "no tool": lambda root: root["creationInfo"]["creators"].pop(0),
    "type of SBOM": lambda root: root["creationInfo"].pop("comment"),
}
SPDX3_FAULTS = {
    "relation to nobody": lambda root: element(root, "Relationship")["to"].append("urn:x#SPDXRef-Nobody"),
    "complete": lambda root: element(root, "Relationship").update(completeness="complete"),
    "package in nothing": lambda root: element(root, "Relationship")["to"].pop(0),
    "identifier twice": lambda root: element(root, "software_Package").update(
        spdxId=element(root, "software_Package", 1)["spdxId"]),
    "supplier that is a tool": lambda root: element(root, "software_Package").update(
        suppliedBy=element(root, "Tool")["spdxId"]),
    "placeholder organisation": lambda root: element(root, "Organization").update(name="NOASSERTION"),
    "hash length": lambda root: element(root, "software_Package")["verifiedUsing"][0].update(hashValue="00"),
    "annotation of nobody": lambda root: element(root, "Annotation").update(subject="urn:x#SPDXRef-Nobody"),
    "details": lambda root: element(root, "Annotation").update(statement="{}"),
    "licence not explained": lambda root: element(root, "simplelicensing_LicenseExpression").update(
        simplelicensing_licenseExpression="LicenseRef-x"),
    "another creation": lambda root: element(root, "Tool").update(creationInfo="_:other"),
    "vulnerability": lambda root: root["@graph"].append(dict(element(root, "Tool"), type="security_Vulnerability", spdxId="urn:x#v")),
    "another type": lambda root: element(root, "software_Sbom").update(software_sbomType=["build"]),
}


SET_FAULTS = {
    "name": put(*FIRST, "name", "another"),
    "supplier": lambda root: root["components"][0].update(supplier={"name": "Somebody Else"}),
    "hash": lambda root: root["components"][-1]["hashes"][0].update(content="0" * 64),
    "attribution": add_property("netbom:attribution", "somebody made-by 0.90"),
    "component more": lambda root: (root["components"].append(dict(root["components"][0], **{"bom-ref": "more"})),
                                    root["dependencies"].append({"ref": "more", "dependsOn": []})),
    "dependency more": lambda root: root["dependencies"][1]["dependsOn"].append(root["components"][1]["bom-ref"]),
}


def faults_of(check, root):
    with contextlib.redirect_stdout(io.StringIO()):
        return check(root)


def run(what, check, good, faults):
    """check(root) is true for a fault."""
    missed = ["%s: the document itself is refused" % what] if faults_of(check, good) else []
    for name, change in faults.items():
        root = copy.deepcopy(good)
        change(root)
        if not faults_of(check, root):
            missed.append("%s accepted with a fault: %s" % (what, name))
    return missed


def main():
    name = sys.argv[1]
    roots = [load(name + end) for end in (".cdx.json", ".spdx.json", ".spdx3.json")]
    sbom, spdx, same = checker("check-sbom"), checker("check-spdx"), checker("same-set")
    other = same.resolved(same.of_spdx2(roots[1]))
    missed = run("CycloneDX", lambda root: sbom.check_root(name, root), roots[0], FAULTS)
    missed += run("SPDX 2.3", lambda root: spdx.check_root(name, root), roots[1], SPDX2_FAULTS)
    missed += run("SPDX 3.0.1", lambda root: spdx.check_root(name, root), roots[2], SPDX3_FAULTS)
    missed += run("the same set", lambda root: same.resolved(same.of_cyclonedx(root)) != other, roots[0], SET_FAULTS)
    print("\n".join(missed) or "%d faults found" % sum(map(len, (FAULTS, SPDX2_FAULTS, SPDX3_FAULTS, SET_FAULTS))))
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
