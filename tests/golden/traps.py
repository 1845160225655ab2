#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Attribution, measured: no designated supplier is named as maker in a trap, and the planted ones are found. Writes TAP.

usage: traps.py NETBOM FOLDER DATA   (FOLDER: what corpus/make-traps has filled)

In a trap, no designated supplier may stand as made-by or product-of at 0.5 or more, nor as silicon-of or module-of unless the
truth says that the hardware is there. In a plant, each expected (supplier, role) is looked for in the image and its components,
and nobody else who is designated may stand there. What a list must say as of a day, where the truth has it, is what it says.
"""
import json
import os
import sys
import tempfile

sys.dont_write_bytecode = True

from program import Program, properties
from suppliers import ACCUSING, designated, things_of

REVIEW, ASSERTED = 0.5, 0.8
AS_OF = "2026-07-01"
RECALL_MIN, BAND_MIN = 0.95, 0.90
TRAPS_MIN, PLANTS_MIN = 60, 40


def read_truth(path):
    """kind, expected (supplier, role) -> band, the hardware that is there, what must not be said, and list -> verdict."""
    kind, expected, hardware, never, judged = None, {}, set(), set(), {}
    with open(path, encoding="utf-8") as stream:
        for line in stream:
            fields = line.rstrip("\n").split("\t")
            if fields[0] == "kind":
                kind = fields[1]
            elif fields[0] == "expect":
                expected[fields[1], fields[2]] = fields[3]
            elif fields[0] == "hardware":
                hardware.add((fields[1], fields[2]))
            elif fields[0] == "never":
                never.add((fields[1], fields[2]))
            elif fields[0] == "judged":
                judged[fields[1]] = fields[2]
    return kind, expected, hardware, never, judged


def at_length(path):
    """Whether the case takes part in long runs alone."""
    with open(path, encoding="utf-8") as stream:
        return any(line == "at-length\n" for line in stream)


def band_of(strength):
    return "asserted" if strength >= ASSERTED else "review" if strength >= REVIEW else "lead"


def attributions_of(sbom):
    """(supplier, role) -> the greatest strength in the image or one of its components."""
    found = {}
    for thing in things_of(sbom):
        for value in properties(thing, "netbom:attribution"):
            supplier, role, strength = value.split(" ")
            found[supplier, role] = max(found.get((supplier, role), 0), float(strength))
    return found


def verdicts_of(sbom):
    """list -> all its verdicts."""
    found = {}
    for thing in things_of(sbom):
        for value in properties(thing, "netbom:designation"):
            name, verdict = value.split(" ")[:2]
            found.setdefault(name, set()).add(verdict)
    return found


def misjudged(judged, verdicts):
    for name, verdict in judged.items():
        said = verdicts.get(name, {"none"})
        if said != {verdict}:
            yield "%s says %s, expected %s" % (name, ", ".join(sorted(said)), verdict)


def scan(netbom, cases, work):
    """Scans all images in one run; case -> its attributions and verdicts."""
    links, out = [], os.path.join(work, "out")
    for name, (image, _) in cases.items():
        links.append(os.path.join(work, name + os.path.splitext(image)[1]))
        os.symlink(os.path.abspath(image), links[-1])
    Program(netbom).run("scan", "--as-of", AS_OF, "--out-dir", out, "-j", "2", *links)
    found = {}
    for name, link in zip(cases, links):
        path = os.path.join(out, os.path.basename(link) + ".cdx.json")
        if os.path.exists(path):
            with open(path, encoding="utf-8") as stream:
                sbom = json.load(stream)
            found[name] = attributions_of(sbom), verdicts_of(sbom)
    return found


def accusations(found, suspects, allowed):
    """What is said at review or above against suspects, but for what is allowed."""
    return ["%s %s %.2f" % (*key, strength) for key, strength in sorted(found.items())
            if key[0] in suspects and key[1] in ACCUSING and strength >= REVIEW and key not in allowed]


class Plants:
    """Counts over all plants. What is a lead by the recipe is none that can be missed, but it has its band."""

    def __init__(self):
        self.wanted = self.found = self.expected = self.banded = 0

    def take(self, expected, found):
        """The faults of one plant; a missed one or a wrong band counts, and is no failure alone."""
        for key, band in expected.items():
            strength = found.get(key, 0)
            self.expected += 1
            self.banded += band_of(strength) == band
            if band != "lead":
                self.wanted += 1
                self.found += strength >= REVIEW
            if band_of(strength) != band:
                yield "%s %s: %.2f, expected %s" % (*key, strength, band)


class Tap:
    def __init__(self):
        self.n = 0

    def line(self, passed, text, notes=()):
        self.n += 1
        for note in notes:
            print("# " + note)
        print("%s %d - %s" % ("ok" if passed else "not ok", self.n, text), flush=True)


def implied(expected, found):
    """A maker of chips whose modules are here may be named for the chip too, a vendor whose programs are here for the image: the
    same finding in another role is no false accusation. But a role that the recipe does not expect is never asserted."""
    return {(supplier, role) for supplier, _ in expected for role in ACCUSING if found.get((supplier, role), 0) < ASSERTED or (supplier, role) in expected}


def main():
    netbom, folder, data = sys.argv[1:]
    cases = {}
    for name in sorted(os.listdir(folder)):
        truth = os.path.join(folder, name, "truth.tsv")
        images = [entry for entry in os.listdir(os.path.join(folder, name)) if entry.startswith("image.")] \
            if os.path.exists(truth) else []
        if images and (os.environ.get("NETBOM_TRAPS_AT_LENGTH") or not at_length(truth)):
            cases[name] = (os.path.join(folder, name, images[0]), read_truth(truth))
    suspects, plants, tap = designated(data), Plants(), Tap()
    kinds = [truth[0] for _, truth in cases.values()]
    with tempfile.TemporaryDirectory(prefix="netbom-traps-") as work:
        scanned = scan(os.path.abspath(netbom), cases, work)
    for name, (_, (kind, expected, hardware, never, judged)) in cases.items():
        if name not in scanned:
            tap.line(False, name, ["no result"])
            continue
        found, verdicts = scanned[name]
        accused = ["falsely " + text for text in accusations(found, suspects | {supplier for supplier, _ in never}, (hardware | implied(expected, found)) - never)]
        notes = list(plants.take(expected, found)) if kind == "plant" else []
        wrong = list(misjudged(judged, verdicts))
        tap.line(not accused and not wrong, name, accused + wrong + notes)
    sizes = "%d traps, %d plants" % (kinds.count("trap"), kinds.count("plant"))
    tap.line(kinds.count("trap") >= TRAPS_MIN and kinds.count("plant") >= PLANTS_MIN, sizes)
    if plants.wanted:
        recall, banded = plants.found / plants.wanted, plants.banded / plants.expected
        tap.line(recall >= RECALL_MIN, "recall at review or above %.3f (%d of %d), at least %.2f" % (
            recall, plants.found, plants.wanted, RECALL_MIN))
        tap.line(banded >= BAND_MIN, "role and band %.3f (%d of %d), at least %.2f" % (
            banded, plants.banded, plants.expected, BAND_MIN))
    print("1..%d" % tap.n)


if __name__ == "__main__":
    main()
