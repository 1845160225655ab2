#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes known-strings.txt: texts that programs and libraries of one source hold, and those of no other.

usage: known-strings.py --cache DIR [--release R ...] [--architecture A] > known-strings.txt

Reads the packages of the releases that rules may be made from (bullseye and bookworm) that have programs or shared libraries and are not large. A text
is what stands between two NULs of an ELF file, prints, and has several words: names of functions stand in whatever calls them. Of each file a few texts
are kept, as their CRC-32: of those that only its source has, the ones with the smallest sum, and first those that it has in every release, for they will
most likely be in the next one and were in the one before. A line has a source and its sums, in hexadecimal.
"""
import argparse
import array
import collections
import concurrent.futures
import importlib
import pathlib
import pickle
import re
import subprocess
import sys
import tarfile
import tempfile
import zlib

names = importlib.import_module("source-names")

HOLDS = re.compile(r"(?:usr/)?s?bin/[^/]+$|(?:usr/)?lib(?:exec)?/.*")
UNWANTED = re.compile(r"-(?:dev|dbg|dbgsym|tests?|examples?)$")
PACKAGE_MAX = 5_000_000
# As scanner/identify/known-strings.c has it.
TEXT = re.compile(rb"[\t\n\r\x20-\x7e]{10,200}")
LETTERS = re.compile(rb"[A-Za-z]")
OF_FILE = 6  # texts that are kept of a file
OF_FILE_MIN = 2
FILES_MAX = 24  # files of a source, those with most texts first
BATCH = 60


def sums(content):
    """CRC-32 of each text of an ELF file."""
    return array.array("I", {zlib.crc32(text) for text in content.split(b"\0")
                             if 10 <= len(text) <= 200 and b" " in text and TEXT.fullmatch(text) and len(LETTERS.findall(text)) >= 6})


def read_package(path):
    """Sums of each ELF file in a package: {path: sums}."""
    found = {}
    with subprocess.Popen(["dpkg-deb", "--fsys-tarfile", path], stdout=subprocess.PIPE) as unpack:
        with tarfile.open(fileobj=unpack.stdout, mode="r|") as tree:
            for member in tree:
                content = tree.extractfile(member).read() if member.isreg() else b""
                if content[:4] == b"\x7fELF":
                    found[member.name] = sums(content)
    return found


def read_batch(apt, packages):
    """{package: {path: sums}} of some packages."""
    with tempfile.TemporaryDirectory() as folder:
        apt.download([f"{package}={version}" for package, version in packages], folder)
        return {path.name.split("_")[0]: read_package(str(path)) for path in pathlib.Path(folder).glob("*.deb")}


def read_release(apt, cache):
    """{source: {file: sums}} of a release, from the cache where it was read before."""
    kept = cache / f"texts-{apt.release}-{apt.architecture}.pickle"
    if kept.exists():
        return pickle.loads(kept.read_bytes())
    apt.update()
    entries = {entry[0]: (source, entry[1], entry[3]) for source, of_source in apt.packages().items() for entry in of_source}
    wanted = sorted({package for path, package in apt.contents() if HOLDS.match(path) and not UNWANTED.search(package)
                     and package in entries and entries[package][2] <= PACKAGE_MAX})
    batches = [[(package, entries[package][1]) for package in wanted[at:at + BATCH]] for at in range(0, len(wanted), BATCH)]
    found = collections.defaultdict(dict)
    with concurrent.futures.ProcessPoolExecutor(8) as pool:
        for done in pool.map(read_batch, [apt] * len(batches), batches):
            for package, files in done.items():
                found[entries[package][0]].update(files)
    kept.write_bytes(pickle.dumps(dict(found)))
    return found


def owners(releases):
    """{sum: source without its version, or None where several have it}."""
    found = {}
    for release in releases:
        for source, files in release.items():
            own = names.bare(source)
            for one in set().union(*files.values()):
                if found.setdefault(one, own) != own:
                    found[one] = None
    return found


def chosen(files, own, everywhere):
    """The sums that are kept of a source: of each file a few."""
    kept = set()
    for texts in sorted(files.values(), key=len, reverse=True)[:FILES_MAX]:
        of_file = sorted(own & set(texts), key=lambda one: (one not in everywhere, one))[:OF_FILE]
        if len(of_file) >= OF_FILE_MIN:
            kept.update(of_file)
    return kept


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cache", type=pathlib.Path, required=True)
    parser.add_argument("--release", nargs="+", default=["bullseye", "bookworm"])
    parser.add_argument("--architecture", default="armhf")
    options = parser.parse_args()
    releases = [read_release(names.AptContents(options.cache, release, options.architecture), options.cache) for release in options.release]
    owner = owners(releases)
    newest, of_source = {}, collections.defaultdict(list)
    for release in releases:
        for source, files in release.items():
            newest[names.bare(source)] = source
            of_source[names.bare(source)].append(files)
    for own, source in sorted(newest.items(), key=lambda entry: entry[1].encode()):
        texts = [set().union(*files.values()) for files in of_source[own]]
        unique = {one for one in set().union(*texts) if owner[one] == own}
        kept = chosen(of_source[own][-1], unique, set.intersection(*texts))
        if kept:
            print(names.said(source), *(f"{one:08x}" for one in sorted(kept)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
