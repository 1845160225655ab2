# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs netbom and reads what it writes."""
import json
import os
import subprocess

# 2026-01-01; the date of every document, and of the assessment.
EPOCH = "1767225600"
# 0: done; 3: not all could be read.
SCANNED = (0, 3)


class Failed(Exception):
    pass


class Program:
    def __init__(self, path):
        self.path = path

    def run(self, *arguments):
        """Standard output, of a command that must end with 0 or 3."""
        environment = dict(os.environ, SOURCE_DATE_EPOCH=EPOCH, CI="1", LC_ALL="C.UTF-8")
        done = subprocess.run([self.path, *arguments], env=environment, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, check=False)
        if done.returncode not in SCANNED:
            raise Failed("netbom %s: status %d: %s" % (arguments[0], done.returncode,
                                                      done.stderr.decode(errors="replace").strip()[-300:]))
        return done.stdout

    def tree(self, image):
        return json.loads(self.run("tree", "--format", "json", image))

    def scan(self, image, folder, *choices):
        """Writes folder/sbom.json and folder/record.jsonl and returns their contents."""
        sbom, record = os.path.join(folder, "sbom.json"), os.path.join(folder, "record.jsonl")
        self.run("scan", "-f", "cyclonedx=" + sbom, "-f", "record=" + record, *choices, image)
        with open(sbom, "rb") as first, open(record, "rb") as second:
            return first.read(), second.read()

    def verify(self, sbom, image):
        """The claims of an SBOM that do not hold."""
        for claim in json.loads(self.run("verify", "--files", "--format", "json", sbom, image))["claims"]:
            if claim["result"] != "holds":
                yield "verify: %s" % claim

    def rules(self):
        return json.loads(self.run("signatures", "--format", "json"))["signatures"]


class Record:
    """A scan record: its nodes by id, its evidence."""

    def __init__(self, text, image):
        lines = [json.loads(line) for line in text.decode().splitlines()]
        self.paths = [image + line["path"] for line in lines if line["t"] == "node"]
        self.formats = [line.get("format", "") for line in lines if line["t"] == "node"]
        self.evidence = [line for line in lines if line["t"] == "evidence"]
        self.problems = [line for line in lines if line["t"] == "problem"]
        self.complete = any(line["t"] == "done" for line in lines)


def properties(thing, name):
    return [entry["value"] for entry in thing.get("properties", []) if entry["name"] == name]
