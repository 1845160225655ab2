# SPDX-License-Identifier: GPL-3.0-or-later
"""Labelled images from distribution packages: root file systems whose packages and versions are known."""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "..", "signatures"))

import debian  # pylint: disable=wrong-import-position

# Binary packages of a source that hold no binaries of it, or nothing that equipment has.
UNWANTED = re.compile(r"-(dbg|dbgsym|doc|docs|dev|debug|l10n|source|headers|udeb|tests?|examples?|java|gir.*)$"
                      r"|^(python3?|ruby|lib.*-perl|php|gir1|golang)-")
PACKAGE_MAX = 4 << 20
SOURCE_MAX = 5 << 20
PACKAGES_MAX = 4
# Neither says what is in a program, and equipment has neither.
UNUSED_FOLDERS = ("usr/share/doc", "usr/share/man", "usr/share/locale", "usr/share/info")
# Source packages of one image: as many as the root file system of a device may have.
IMAGE_SOURCES = 80


def groups(names):
    """Names in groups of about IMAGE_SOURCES, each drawn from the whole alphabet."""
    count = -(-len(names) // IMAGE_SOURCES)
    return [sorted(names)[start::count] for start in range(count)]


def chosen(packages, names):
    """The binary packages to take, those named like the source first: [(package, version, source, source version)]."""
    found = []
    for source in names:
        size = count = 0
        for package, version, source_version, length in sorted(
                packages.get(source, []), key=lambda entry: (source not in entry[0], -entry[3], entry[0])):
            if UNWANTED.search(package) or length > PACKAGE_MAX or size + length > SOURCE_MAX or count == PACKAGES_MAX:
                continue
            size += length
            count += 1
            found.append((package, version, source, source_version))
    return found


def programs(folder):
    """Paths of ELF files below a folder."""
    for parent, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(parent, name)
            if os.path.islink(path) or not os.path.isfile(path):
                continue
            with open(path, "rb") as stream:
                if stream.read(4) == b"\x7fELF":
                    yield os.path.relpath(path, folder)


def states(folder, versions):
    """Whether one of the versions stands in an ELF file below a folder, or in its name."""
    wanted = re.compile("|".join(r"(?<![0-9.])%s(?![0-9])" % re.escape(version) for version in versions).encode())
    for path in programs(folder):
        with open(os.path.join(folder, path), "rb") as stream:
            if wanted.search(os.path.basename(path).encode()) or wanted.search(stream.read()):
                return True
    return False


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


class Archive:
    """One release for one architecture: its package lists, and the images that are made of it."""

    def __init__(self, cache, release, architecture):
        self.folder = os.path.join(cache, "%s-%s" % (release, architecture))
        os.makedirs(self.folder, exist_ok=True)
        self.apt = debian.Apt(pathlib.Path(self.folder).absolute(), release, architecture)
        self.versions = {}  # source -> versions of it in the release, once there are images

    def images(self, names):
        """Each image, built if it is not there yet; none if the release has no such architecture."""
        try:
            self.apt.update()
        except subprocess.CalledProcessError:
            return
        packages = self.apt.packages()
        self.versions = {source: {entry[2] for entry in entries} for source, entries in packages.items()}
        for number, group in enumerate(groups(names)):
            wanted = chosen(packages, group)
            if wanted:
                yield Image(os.path.join(self.folder, str(number))).make(self.apt, wanted)


class Image:
    """A root file system as squashfs, with and without its package database."""

    def __init__(self, folder):
        self.folder = folder
        self.truth = os.path.join(folder, "truth.tsv")

    def path(self, database):
        return os.path.join(self.folder, "with-database.img" if database else "without-database.img")

    def packages(self):
        """{source: (source version, [(package, version)], {source that it was built with: version})}"""
        found = {}
        for package, version, source, source_version, using, _ in self.rows():
            entry = found.setdefault(source, (source_version, [], {}))
            entry[1].append((package, version))
            entry[2].update(re.findall(r"([^ ,]+) \(= ([^)]+)\)", using))
        return found

    def stated(self):
        """The sources of which a program, or its name, holds the version at all."""
        return {row[2] for row in self.rows() if row[5] == "stated"}

    def rows(self):
        """Of each package: package, version, source, source version, what it was built with, "stated" or "silent"."""
        with open(self.truth, encoding="utf-8") as stream:
            return [line.rstrip("\n").split("\t") for line in stream]

    def make(self, apt, wanted):
        if os.path.exists(self.truth) and all(len(row) == 6 for row in self.rows()):
            return self
        debs = os.path.join(self.folder, "debs")
        os.makedirs(debs, exist_ok=True)
        have = {name.split("_")[0] for name in os.listdir(debs)}
        missing = ["%s=%s" % (package, version) for package, version, _, _ in wanted if package not in have]
        if missing:
            apt.download(missing, debs)
        self.build(wanted, debs)
        shutil.rmtree(debs)
        return self

    def build(self, wanted, debs):
        root = os.path.join(self.folder, "root")
        shutil.rmtree(root, ignore_errors=True)
        os.makedirs(os.path.join(root, "var/lib/dpkg/info"))
        files = {name.split("_")[0]: os.path.join(debs, name) for name in os.listdir(debs)}
        truth, status = [], []
        for package, version, source, source_version in wanted:
            with tempfile.TemporaryDirectory(dir=self.folder) as tree:
                subprocess.run(["dpkg-deb", "-x", files[package], tree], check=True)
                # Of packages that cannot stand beside each other, the first is in the image.
                if all(os.path.lexists(os.path.join(root, path)) for path in programs(tree)):
                    continue
                listing = [os.path.join(parent, name)[len(tree):] for parent, folders, names in os.walk(tree)
                           for name in folders + names]
                for unused in UNUSED_FOLDERS:
                    shutil.rmtree(os.path.join(tree, unused), ignore_errors=True)
                subprocess.run(["cp", "-an", tree + "/.", root], check=False, stderr=subprocess.DEVNULL)
                stated = states(tree, {debian.upstream(version), debian.upstream(source_version)})
            control = output("dpkg-deb", "-f", files[package])
            using = re.findall(r"^(?:Static-)?Built-Using: (.*)$", control, re.M)
            truth.append((package, version, source, source_version, ", ".join(using), "stated" if stated else "silent"))
            status.append(re.sub(r"^(Package: .*)$", r"\1\nStatus: install ok installed", control, count=1, flags=re.M))
            with open(os.path.join(root, "var/lib/dpkg/info", package + ".list"), "w", encoding="utf-8") as stream:
                stream.write("".join(name + "\n" for name in sorted(listing)))
        with open(os.path.join(root, "var/lib/dpkg/status"), "w", encoding="utf-8") as stream:
            stream.write("\n".join(entry.strip() + "\n" for entry in status))
        self.pack(root, True)
        shutil.rmtree(os.path.join(root, "var/lib/dpkg"))
        self.pack(root, False)
        shutil.rmtree(root)
        with open(self.truth + ".new", "w", encoding="utf-8") as stream:
            stream.write("".join("\t".join(row) + "\n" for row in sorted(truth)))
        os.rename(self.truth + ".new", self.truth)

    def pack(self, root, database):
        subprocess.run(["mksquashfs", root, self.path(database), "-noappend", "-quiet", "-no-progress", "-all-root", "-comp",
                        "gzip", "-Xcompression-level", "2", "-processors", "1"], check=True, stdout=subprocess.DEVNULL)
