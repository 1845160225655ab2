#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests check-sbom.py: it accepts a document as it is, and refuses it with any one fault put in.

usage: check-sbom-test.py FILE     (a document with at least two components, the first with CPE and purl)
"""
import copy
import json
import os
import subprocess
import sys
import tempfile

CHECKER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "check-sbom.py")


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


def accepts(root):
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
        json.dump(root, file)
        file.flush()
        result = subprocess.run([sys.executable, CHECKER, file.name], stdout=subprocess.PIPE,
                                stderr=subprocess.STDOUT, check=False)
    return result.returncode == 0


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        good = json.load(file)
    failures = [] if accepts(good) else ["the document itself is refused"]
    for name, change in FAULTS.items():
        root = copy.deepcopy(good)
        change(root)
        if accepts(root):
            failures.append("accepted with a fault: " + name)
    print("\n".join(failures) or "%d faults found" % len(FAULTS))
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
