#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes library-names.txt: which source a shared library is of, by its SONAME.

usage: library-names.py --cache DIR [--release R ...] [--architecture A ...] > library-names.txt

From the lists of files of Debian's packages (Contents of the releases that rules may be made from: bookworm and bullseye), which have a library under
its SONAME, as a link to its full name. A SONAME that several sources have is left out, unless these are versions of one source ("gcc-10", "gcc-12").
"""
import argparse
import collections
import pathlib
import re
import subprocess
import sys

import debian

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


def bare(source):
    """Without the version that some sources have in their names."""
    return re.sub(r"-?[0-9]+(?:\.[0-9]+)*$", "", source)


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
            for soname, source in sonames(apt):
                found[soname].append(source)
    for soname in sorted(found, key=str.encode):
        sources = set(found[soname])
        if len(sources) == 1:
            print(soname, found[soname][-1])
        elif len({bare(source) for source in sources}) == 1 and bare(found[soname][-1]):
            print(soname, bare(found[soname][-1]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
