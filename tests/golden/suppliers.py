# SPDX-License-Identifier: GPL-3.0-or-later
"""Who made it: no supplier is accused who made nothing here; the planted one is, at the very bytes."""
import glob
import json
import os
import re

from program import properties

ACCUSING = ("made-by", "product-of", "silicon-of", "module-of")
ALWAYS = {"huawei", "hisilicon", "zte", "hikvision", "dahua"}
# Before any list was in force.
EARLY = "2010-01-01"


def designated(data_dir):
    """Suppliers with an entry of their own in a list."""
    found = set(ALWAYS)
    for path in glob.glob(os.path.join(data_dir, "designations", "*.json")):
        with open(path, encoding="utf-8") as stream:
            found |= {entry["supplier"] for entry in json.load(stream).get("entries", []) if entry.get("supplier")}
    return found


def things_of(sbom):
    return [sbom["metadata"]["component"], *sbom.get("components", [])]


def attributions(thing):
    """(supplier, role) of each attribution."""
    return [tuple(value.split(" ")[:2]) for value in properties(thing, "netbom:attribution")]


def designations(sbom):
    return [(thing["bom-ref"], value) for thing in things_of(sbom) for value in properties(thing, "netbom:designation")]


def planted_here(truth, thing):
    planted = truth.get("planted")
    if not planted or planted["role"] not in ACCUSING:
        return False
    return any(place["location"].endswith("/" + planted["path"])
               for place in thing.get("evidence", {}).get("occurrences", []))


def check_innocent(truth, sbom, suspects):
    """Nobody of `suspects` has made a part of the image, and nothing in it is designated, but for what was planted."""
    for thing in things_of(sbom):
        if planted_here(truth, thing):
            continue
        for supplier, role in attributions(thing):
            if role in ACCUSING and supplier in suspects:
                yield "%s: falsely %s %s" % (thing["bom-ref"], role, supplier)
        for value in properties(thing, "netbom:designation"):
            yield "%s: falsely designated: %s" % (thing["bom-ref"], value)


def check_planted(truth, sbom):
    planted = truth["planted"]
    things = [thing for thing in things_of(sbom) if planted_here(truth, thing)]
    wanted = (planted["supplier"], planted["role"])
    if planted["role"] not in ACCUSING:
        return
    if not any(wanted in attributions(thing) for thing in things):
        yield "%s: not attributed (%s %s)" % (planted["path"], *wanted)
        return
    if not any(properties(thing, "netbom:designation") for thing in things):
        yield "%s: %s is not designated" % (planted["path"], planted["supplier"])
    proof = re.compile(r"%s %s \S*/%s offset=%d size=%d bytes=[0-9a-f]{64}" % (
        re.escape(planted["supplier"]), re.escape(planted["role"]), re.escape(planted["path"]), planted["offset"],
        len(planted["text"].encode())))
    if not any(proof.fullmatch(value) for thing in things for value in properties(thing, "netbom:attribution:proof")):
        yield "%s: the proof is not the planted text at offset %d" % (planted["path"], planted["offset"])


def check_date(truth, image, folder, program):
    """No list of today was in force then; the attribution stands."""
    text, _ = program.scan(image, folder, "--as-of", EARLY)
    sbom = json.loads(text)
    for where, value in designations(sbom):
        yield "%s: designated as of %s: %s" % (where, EARLY, value)
    planted = truth["planted"]
    if not any((planted["supplier"], planted["role"]) in attributions(thing) for thing in things_of(sbom)):
        yield "as of %s the attribution is gone" % EARLY


def check(truth, sbom, image, folder, program, data_dir):
    if "planted" in truth or "not_made_by" in truth:
        yield from check_innocent(truth, sbom, designated(data_dir) | set(truth.get("not_made_by", [])))
    if "planted" in truth:
        yield from check_planted(truth, sbom)
        if truth["planted"]["role"] in ACCUSING:
            yield from check_date(truth, image, folder, program)
