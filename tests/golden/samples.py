#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The images of corpus/samples, made by their real producers: what netbom finds in each against what went in.

usage: samples.py [--netbom PATH] [--only TEXT]

Prints TAP, one case for each line of truth.tsv (its columns: corpus/samples/README.md). Exit status 0: all passed.
Environment: NETBOM.
"""
import argparse
import concurrent.futures
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections import Counter

HERE = os.path.dirname(os.path.abspath(__file__))
SAMPLES = os.path.join(HERE, "..", "..", "corpus", "samples")
# Programs among the payloads that were cut off when they were made: netbom rightly says so.
CUT_PROGRAMS = ("kern.bin", "small.bin", "rootfs/usr/sbin/big.bin")
CUT_TEXT = "the tables of the ELF file are missing or name bytes outside"
UNEXPLAINED_MAX = 64


def digest(data):
    return hashlib.sha256(data).hexdigest()


class Payloads:
    """What went into the images."""

    def __init__(self, folder):
        self.folder = folder
        self.cut = {digest(self.read(name)) for name in CUT_PROGRAMS}

    def read(self, name):
        with open(os.path.join(self.folder, name), "rb") as stream:
            return stream.read()

    def made(self, word):
        """NAME, or NAME:SIZE[:START], a file that was padded with zeros and whose first bytes were replaced."""
        name, *rest = word.split(":")
        data = self.read(name)
        if rest:
            data = data.ljust(int(rest[0]), b"\0")
        if len(rest) > 1:
            start = rest[1].encode()
            data = start + data[len(start):]
        return data

    def tree(self, name):
        """(path, kind, digest or target) of each entry of the folder; paths are those inside of the image."""
        top = os.path.join(self.folder, "rootfs") if name == "rootfs" else os.path.join(self.folder, "rootfs", name)
        for folder, _, names in os.walk(top):
            for path in (os.path.join(folder, entry) for entry in names):
                inside = os.path.relpath(path, os.path.join(self.folder, "rootfs"))
                if os.path.islink(path):
                    yield inside, "symlink", os.readlink(path)
                else:
                    with open(path, "rb") as stream:
                        yield inside, "file", digest(stream.read())


class Record:
    def __init__(self, text):
        lines = [json.loads(line) for line in text.splitlines()]
        self.nodes = [line for line in lines if line["t"] == "node"]
        self.evidence = [line for line in lines if line["t"] == "evidence"]
        self.problems = [line for line in lines if line["t"] == "problem"]
        self.total = next(line for line in lines if line["t"] == "done")
        self.by_id = {node["id"]: node for node in self.nodes}

    def facts(self):
        """FORMAT.KEY=VALUE of headers, FORMAT/KIND.FIELD=VALUE of other evidence."""
        for line in self.evidence:
            form, fields = self.by_id[line["node"]].get("format"), line.get("fields", {})
            if line["kind"] == "header":
                yield "%s.%s=%s" % (form, fields["key"], fields["value"])
            else:
                for key, value in fields.items():
                    yield "%s/%s.%s=%s" % (form, line["kind"], key, value)


def unexplained(record):
    return record.total["unknown"] + record.total["high_entropy"]


def payload_faults(record, payloads, words):
    digests = {node.get("sha256") for node in record.nodes}
    for word in words:
        if word not in ("rootfs", "etc", "www"):
            if digest(payloads.made(word)) not in digests:
                yield "no part holds the bytes of " + word
            continue
        for path, kind, value in payloads.tree(word):
            entries = [node for node in record.nodes if node["kind"] == kind and node["path"].endswith("/" + path)]
            if value not in [node.get("sha256" if kind == "file" else "target") for node in entries]:
                # An empty file has no bytes to take a digest of.
                if not any(node.get("size") == 0 for node in entries if value == digest(b"")):
                    yield "%s: %s is missing or differs" % (word, path)


def fact_faults(record, wanted):
    facts, formats = set(record.facts()), {node.get("format") for node in record.nodes}
    for fact in wanted:
        if fact.startswith("@"):
            if not any(fact[1:] in node["path"] for node in record.nodes):
                yield "no path holds " + fact[1:]
        elif "=" not in fact:
            if fact not in formats:
                yield "no part is " + fact
        elif fact not in facts:
            key = fact.split("=")[0]
            yield "no %s; there is: %s" % (fact, sorted(text for text in facts if text.startswith(key + "=")))


def problem_faults(record, cut, wanted, status):
    found = Counter()
    for problem in record.problems:
        node = record.by_id[problem["node"]]
        if problem["text"] != CUT_TEXT or node.get("sha256") not in cut:
            found["%s:%s" % (node.get("format"), problem["kind"])] += 1
    if found != Counter(wanted):
        yield "problems: %s, not %s" % (sorted(found.elements()), sorted(wanted))
    # Much that is unexplained is a scan that is not complete, too.
    complete = not record.problems and unexplained(record) <= record.total["total"] // 10
    if status != (0 if complete else 3):
        yield "exit status %d with %d problems" % (status, len(record.problems))


def ledger_faults(record, size, left):
    total = record.total
    if sum(total[key] for key in ("understood", "padding", "unknown", "high_entropy")) != total["total"] or total["total"] != size:
        yield "the ledger does not add up: %s" % total
    if unexplained(record) > left:
        yield "%d bytes are unexplained" % unexplained(record)


class Case:
    def __init__(self, line):
        self.image, payload, problems, left, *self.facts = line.split("\t")
        self.payload = payload.split() if payload != "-" else []
        self.problems = problems.split() if problems != "-" else []
        self.left = int(left) if left != "-" else UNEXPLAINED_MAX

    def cut_programs(self, payloads):
        padded = {digest(payloads.made(word)) for word in self.payload if word.split(":")[0] in CUT_PROGRAMS}
        return payloads.cut | padded

    def faults(self, netbom, payloads):
        path = os.path.join(payloads.folder, "images", self.image)
        done = subprocess.run([netbom, "scan", "-f", "record", path], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              stdin=subprocess.DEVNULL, check=False)
        if done.returncode not in (0, 3):
            return ["status %d: %s" % (done.returncode, done.stderr.decode(errors="replace")[-300:])]
        record = Record(done.stdout.decode())
        return [*payload_faults(record, payloads, self.payload), *fact_faults(record, self.facts),
                *problem_faults(record, self.cut_programs(payloads), self.problems, done.returncode),
                *ledger_faults(record, os.path.getsize(path), self.left)]


def settle(work):
    """An environment without rules and with a small database of libmagic: neither is asked for here, and to load them takes
    most of the time."""
    data = os.path.join(work, "data")
    for name in ("components", "suppliers", "designations"):
        os.makedirs(os.path.join(data, name))
    with open(os.path.join(data, "kernel-modules.txt"), "w", encoding="ascii") as stream:
        stream.write("none\n")
    os.environ.update(NETBOM_DATA_DIR=data, CI="1", LC_ALL="C.UTF-8")
    if shutil.which("file"):
        with open(os.path.join(work, "none"), "w", encoding="ascii") as stream:
            stream.write("0 string NoSuchStart nothing\n")
        subprocess.run(["file", "-C", "-m", "none"], cwd=work, check=True)
        os.environ["MAGIC"] = os.path.join(work, "none.mgc")


def read_truth():
    with open(os.path.join(SAMPLES, "truth.tsv"), encoding="utf-8") as stream:
        return [Case(line.rstrip("\n")) for line in stream if not line.startswith("#")]


def lines_of_archive(payloads, cases):
    """Each image has its line, and each line its image."""
    folder = os.path.join(payloads.folder, "images")
    there = {os.path.relpath(os.path.join(place, name), folder) for place, _, names in os.walk(folder) for name in names}
    return sorted(there ^ {case.image for case in cases})


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--netbom", default=os.environ.get("NETBOM"))
    parser.add_argument("--only", default="", help="images whose name holds this")
    options = parser.parse_args()
    if not options.netbom or not os.access(options.netbom, os.X_OK):
        print("1..0 # SKIP no program (--netbom or NETBOM)")
        return 0
    netbom, failed = os.path.abspath(options.netbom), 0
    with tempfile.TemporaryDirectory(prefix="netbom-samples-") as work:
        with tarfile.open(os.path.join(SAMPLES, "samples.tar.xz")) as archive:
            archive.extractall(work)
        payloads, cases = Payloads(work), read_truth()
        settle(work)
        strays = lines_of_archive(payloads, cases)
        cases = [case for case in cases if re.search(re.escape(options.only), case.image)]
        print("1..%d" % (len(cases) + 1))
        print("%sok 1 - each image has a line%s" % ("not " if strays else "", "".join("\n# " + name for name in strays)))
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            jobs = [pool.submit(case.faults, netbom, payloads) for case in cases]
            for number, (case, job) in enumerate(zip(cases, jobs), 2):
                faults = job.result()
                failed += bool(faults)
                print("%sok %d - %s" % ("not " if faults else "", number, case.image))
                for fault in faults:
                    print("#   " + fault, flush=True)
    return 1 if failed or strays else 0


if __name__ == "__main__":
    sys.exit(main())
