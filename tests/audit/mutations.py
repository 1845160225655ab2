#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""300 seeded changes of a true vendor's SBOM of a corpus image: netbom audit must see them, and accuse nobody else.

usage: mutations.py CASE WORK [SEED]

CASE is the folder of a case of the corpus; its truth makes the document. $NETBOM is the program. The image is scanned
once, and each document is held against the record of that scan. Beside it, where there is the case CASE-nodb (the same
without its package database), the true document must accuse nobody there either. Prints figures and one TAP case for
each aim.
"""
import json
import os
import random
import re
import subprocess
import sys

import vendor

DOCUMENTS, IN_EACH = 10, 30
LEAST_CAUGHT, MOST_WRONG = 0.95, 0.01


def program(*arguments):
    done = subprocess.run([os.environ["NETBOM"], *arguments], stdout=subprocess.PIPE, check=False)
    if done.returncode not in (0, 1, 3):
        raise SystemExit("netbom %s: status %d" % (" ".join(arguments), done.returncode))
    return done


def audit(document, record, work):
    path = os.path.join(work, "claimed.json")
    with open(path, "w", encoding="utf-8") as file:
        json.dump(document, file)
    done = program("audit", "-f", "json", path, record)
    return json.loads(done.stdout), done.returncode


def is_caught(kind, key, name, report):
    items = {item["name"]: item for item in report["claims"]}
    undeclared = {extra["name"] for extra in report["undeclared"]}
    item = items.get(name, {})
    if kind == "dropped":
        return key in undeclared
    if kind in ("added", "version"):
        return item.get("result") == "contradicted"
    if kind == "supplier":
        return "supplier" in item
    return item.get("result") == "contradicted" or key in undeclared


def wrong_of(entries, done, report):
    """Accusations of entries that nobody changed: (name, why)."""
    changed = {name for _, _, name in done}
    declared = {entry["name"] for entry in entries}
    for item in report["claims"]:
        if item["name"] not in changed and (item["result"] == "contradicted" or "supplier" in item):
            yield item["name"], item.get("why") or item["supplier"]
    for extra in report["undeclared"]:
        if extra["name"] in declared - changed:
            yield extra["name"], "undeclared"


class Count:
    def __init__(self):
        self.kinds = {kind: [0, 0] for kind in vendor.KINDS}
        self.wrong = self.entries = 0
        self.notes = []

    def add(self, form, entries, done, report):
        for kind, key, name in done:
            caught = is_caught(kind, key, name, report)
            self.kinds[kind][0] += caught
            self.kinds[kind][1] += 1
            if not caught:
                self.notes.append("%s: not caught: %s %s (%s)" % (form, kind, key, name))
        for name, why in wrong_of(entries, done, report):
            self.wrong += 1
            self.notes.append("%s: wrong: %s: %s" % (form, name, why))
        self.entries += len(entries) - sum(kind != "dropped" for kind, _, _ in done)


def projects_of(truth):
    """What a vendor lists that builds from source: projects with their own versions, no packages."""
    return [{"key": project["name"], "name": project["name"], "version": project["version"],
             "purl": vendor.purl("generic", project["name"], project["version"]), "supplier": vendor.VENDOR,
             "maker": vendor.MAKERS.get(project["source"])} for project in truth["components"]]


def scanner_style(truth):
    """What package scanners write beside packages."""
    release = next(file["path"].split("/")[-1] for file in truth["files"]
                   if re.fullmatch("(usr/)?lib/modules/[^/]+", file["path"]))
    kernel = {"type": "application", "name": "linux-kernel", "version": release,
              "cpe": "cpe:2.3:o:linux:linux_kernel:%s:*:*:*:*:*:*:*" % release}
    system = {"type": "operating-system", "name": "debian", "version": "12"}
    busybox = next(project for project in truth["components"] if project["name"] == "busybox")
    return {"bomFormat": "CycloneDX", "specVersion": "1.5",
            "components": [kernel, system, {"type": "library", "name": "BusyBox", "version": "v" + busybox["version"]}]}


def embedded():
    """Software that is known to be inside other packages, of which a list of packages does not speak."""
    with open(os.path.join(os.environ["NETBOM_SOURCE_DIR"], "tests/golden/known.json"), encoding="utf-8") as file:
        return set(json.load(file)["embedded"])


class Case:
    def __init__(self, folder, work):
        self.record = os.path.join(work, os.path.basename(folder) + ".record")
        with open(os.path.join(folder, "truth.json"), encoding="utf-8") as file:
            self.truth = json.load(file)
        self.entries = vendor.entries_of(self.truth)
        program("scan", "-f", "record=" + self.record, os.path.join(folder, self.truth["image"]["file"]))


def main():
    folder, work, seed = sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 1
    own = Case(folder, work)
    truth, entries, record = own.truth, own.entries, own.record
    chance, count, number = random.Random(seed), Count(), 0

    def case(holds, text):
        nonlocal number
        number += 1
        print("%s %d - %s" % ("ok" if holds else "not ok", number, text))

    for form, write in vendor.FORMS.items():
        report, _ = audit(write(entries, truth), record, work)
        summary = report["summary"]
        case(summary["contradicted"] == summary["undeclared"] == summary["suppliers"] == 0
             and summary["confirmed"] >= 0.95 * len(entries),
             "%s: the true document: %s" % (form, summary))
    bare = Case(folder + "-nodb", work) if os.path.exists(folder + "-nodb/truth.json") else None
    if bare:
        summary = audit(vendor.cyclonedx(bare.entries, bare.truth), bare.record, work)[0]["summary"]
        case(summary["contradicted"] == summary["undeclared"] == summary["suppliers"] == 0
             and summary["confirmed"] >= 0.5 * len(bare.entries),
             "without its package database: the true document: %s" % summary)
    for subject in (own, bare) if bare else (own,):
        report = audit(vendor.cyclonedx(projects_of(subject.truth), subject.truth), subject.record, work)[0]
        extra = {component["name"] for component in report["undeclared"]} - embedded()
        case(report["summary"]["contradicted"] == report["summary"]["suppliers"] == 0 and not extra,
             "projects instead of packages: %s %s" % (report["summary"], sorted(extra)))
    summary = audit(scanner_style(truth), record, work)[0]["summary"]
    case(summary["contradicted"] == 0 and summary["confirmed"] == 3,
         "a kernel by its release, the system, a cut version: %s" % summary)
    forms = list(vendor.FORMS.items())
    for index in range(DOCUMENTS):
        form, write = forms[index % len(forms)]
        changed, done = vendor.mutate(chance, entries, IN_EACH)
        report, status = audit(write(changed, truth), record, work)
        count.add(form, changed, done, report)
        if status != 1:
            count.notes.append("%s: status %d" % (form, status))
    caught = sum(kind[0] for kind in count.kinds.values())
    total = sum(kind[1] for kind in count.kinds.values())
    for note in count.notes:
        print("# " + note)
    print("# " + ", ".join("%s %d of %d" % (kind, *figures) for kind, figures in count.kinds.items()))
    case(total == DOCUMENTS * IN_EACH and caught >= LEAST_CAUGHT * total, "%d of %d changes are seen (seed %d)" % (caught, total, seed))
    case(count.wrong <= MOST_WRONG * count.entries, "%d wrong accusations of %d entries" % (count.wrong, count.entries))
    print("1..%d" % number)
    return 0


if __name__ == "__main__":
    sys.exit(main())
