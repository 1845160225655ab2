#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes source-names.txt: which source a shared library is of, by its SONAME, and a program, by its name.

usage: source-names.py --cache DIR [--release R ...] [--architecture A ...] > source-names.txt

From the lists of files of Debian's packages (Contents of the releases that rules may be made from: bookworm and bullseye), which have a library under
its SONAME, as a link to its full name. A program is a file in one of the folders for programs; it stands in the list with a '/' before its name. A name
that several sources have is left out, unless these are versions of one source ("gcc-10", "gcc-12").
"""
import argparse
import collections
import itertools
import pathlib
import re
import subprocess
import sys

import debian

PROGRAM = re.compile(r"(?:usr/)?s?bin/([A-Za-z0-9][A-Za-z0-9_.+-]{2,})$")
LIBRARY = re.compile(r"(?:usr/)?lib/(?:[a-z0-9_]+-linux-[a-z0-9]+/)?(lib[^/ ]+?\.so)((?:\.[0-9]+)*)$")


class AptContents(debian.Apt):
    """With the lists of files too."""

    def options(self):
        target = {"MetaKey": "$(COMPONENT)/Contents-$(ARCHITECTURE)", "ShortDescription": "Contents-$(ARCHITECTURE)",
                  "Description": "$(RELEASE)/$(COMPONENT) $(ARCHITECTURE) Contents", "KeepCompressed": "true"}
        return super().options() + [option for key, value in target.items()
                                    for option in ("-o", f"Acquire::IndexTargets::deb::Contents::{key}={value}")]

    def contents(self):
        """(path, package) of each file of the architecture's own packages."""
        for path in sorted((self.base / "state" / "lists").glob(f"*_Contents-{self.architecture}*")):
            text = subprocess.run(["/usr/lib/apt/apt-helper", "cat-file", str(path)], capture_output=True, check=True)
            for line in text.stdout.decode(errors="replace").splitlines():
                name, _, packages = line.rpartition(" ")
                for package in packages.split(","):
                    yield name.rstrip(), package.rsplit("/", 1)[-1]


def sonames(apt):
    """(SONAME, source): of the names that a package has for a library the shortest one with a number, or one without where there is no other."""
    source_of = {entry[0]: source for source, entries in apt.packages().items() for entry in entries}
    shortest = {}
    for path, package in apt.contents():
        library = LIBRARY.match(path)
        if not library or package.endswith(("-dev", "-dbg", "-dbgsym")) or package not in source_of:
            continue
        key = (package, library[1])
        number = library[2]
        if key not in shortest or not shortest[key] or (number and len(number) < len(shortest[key])):
            shortest[key] = number
    for (package, stem), number in shortest.items():
        if number or re.search(r"[0-9]", stem):
            yield stem + number, source_of[package]


def programs(apt):
    """(/NAME, source) of the programs of the architecture's own packages."""
    source_of = {entry[0]: source for source, entries in apt.packages().items() for entry in entries}
    for path, package in apt.contents():
        program = PROGRAM.match(path)
        if program and package in source_of:
            yield "/" + program[1], source_of[package]


def bare(source):
    """Without the version that some sources have in their names."""
    return re.sub(r"-?[0-9]+(?:\.[0-9]+)*$", "", source)


def said(source):
    """As a list names it: without the top-level domain that some are called with."""
    return source.removesuffix(".io")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cache", type=pathlib.Path, required=True)
    parser.add_argument("--release", nargs="+", default=["bullseye", "bookworm"])
    parser.add_argument("--architecture", nargs="+", default=["armhf", "amd64"])
    options = parser.parse_args()
    found = collections.defaultdict(list)  # the newest source last
    for release in options.release:
        for architecture in options.architecture:
            apt = AptContents(options.cache, release, architecture)
            apt.update()
            for name, source in itertools.chain(sonames(apt), programs(apt)):
                found[name].append(source)
    for name in sorted(found, key=str.encode):
        sources = set(found[name])
        if len(sources) == 1:
            print(name, said(found[name][-1]))
        elif len({bare(source) for source in sources}) == 1 and bare(found[name][-1]):
            print(name, said(bare(found[name][-1])))
    return 0


if __name__ == "__main__":
    sys.exit(main())
