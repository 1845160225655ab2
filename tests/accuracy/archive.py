# SPDX-License-Identifier: GPL-3.0-or-later
"""Labelled images from distribution packages: root file systems whose packages and versions are known."""
import importlib.machinery
import importlib.util
import os
import re
import shutil
import subprocess
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
MINE = os.path.join(HERE, "..", "..", "signatures", "mine")
# Binary packages of a source that hold no binaries of it, or nothing that equipment has.
UNWANTED = re.compile(r"-(dbg|dbgsym|doc|docs|dev|debug|l10n|source|headers|udeb|tests?|examples?|java|gir.*)$|^(python3?|ruby|lib.*-perl|php|gir1|golang)-")
PACKAGE_MAX = 4 << 20
SOURCE_MAX = 5 << 20
PACKAGES_MAX = 4


def miner():
    """signatures/mine as a module: its private apt."""
    loader = importlib.machinery.SourceFileLoader("mine", MINE)
    spec = importlib.util.spec_from_loader("mine", loader)
    module = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    return module


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


def has_elf(folder):
    for parent, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(parent, name)
            if os.path.islink(path) or not os.path.isfile(path):
                continue
            with open(path, "rb") as stream:
                if stream.read(4) == b"\x7fELF":
                    return True
    return False


class Image:
    """A root file system of one release and architecture, as squashfs with and without its package database."""

    def __init__(self, cache, release, architecture):
        self.folder = os.path.join(cache, "%s-%s" % (release, architecture))
        self.release, self.architecture = release, architecture
        self.truth = os.path.join(self.folder, "truth.tsv")

    def path(self, database):
        return os.path.join(self.folder, "with-database.img" if database else "without-database.img")

    def packages(self):
        """{source: (source version, [package], [built using])}"""
        found = {}
        with open(self.truth, encoding="utf-8") as stream:
            for line in stream:
                package, version, source, source_version, using = line.rstrip("\n").split("\t")
                entry = found.setdefault(source, (source_version, [], []))
                entry[1].append((package, version))
                entry[2].extend(re.findall(r"([^ ,]+) \(", using))
        return found

    def make(self, mine, names):
        """Downloads and builds what is not there yet. False: the release has no such architecture."""
        if os.path.exists(self.truth):
            return True
        import pathlib
        os.makedirs(self.folder, exist_ok=True)
        apt = mine.Apt(pathlib.Path(self.folder), self.release, self.architecture)
        try:
            apt.update()
        except subprocess.CalledProcessError:
            return False
        packages = apt.packages()
        wanted = chosen(packages, names)
        if not wanted:
            return False
        debs = os.path.join(self.folder, "debs")
        os.makedirs(debs, exist_ok=True)
        have = os.listdir(debs)
        missing = ["%s=%s" % (package, version) for package, version, _, _ in wanted
                   if not any(name.startswith(package + "_") for name in have)]
        for start in range(0, len(missing), 100):
            apt.download(missing[start:start + 100], debs)
        self.build(wanted, debs)
        shutil.rmtree(debs)
        return True

    def build(self, wanted, debs):
        root = os.path.join(self.folder, "root")
        shutil.rmtree(root, ignore_errors=True)
        os.makedirs(os.path.join(root, "var/lib/dpkg/info"))
        files = {name.split("_")[0]: os.path.join(debs, name) for name in os.listdir(debs)}
        truth, status = [], []
        for package, version, source, source_version in wanted:
            with tempfile.TemporaryDirectory(dir=self.folder) as scratch:
                tree = os.path.join(scratch, "tree")
                subprocess.run(["dpkg-deb", "-x", files[package], tree], check=True)
                if not has_elf(tree):
                    continue
                for unwanted in ("usr/share/doc", "usr/share/man", "usr/share/locale", "usr/share/info"):
                    shutil.rmtree(os.path.join(tree, unwanted), ignore_errors=True)
                subprocess.run(["cp", "-an", tree + "/.", root], check=True)
                control = subprocess.run(["dpkg-deb", "-f", files[package]], check=True, capture_output=True,
                                         text=True).stdout
                listing = subprocess.run("dpkg-deb --fsys-tarfile '%s' | tar -t" % files[package], shell=True, check=True,
                                         capture_output=True, text=True).stdout
            using = re.search(r"^(?:Static-)?Built-Using: (.*)$", control, re.M)
            truth.append((package, version, source, source_version, using[1] if using else ""))
            status.append(re.sub(r"^(Package: .*)$", r"\1\nStatus: install ok installed", control, count=1, flags=re.M))
            with open(os.path.join(root, "var/lib/dpkg/info", package + ".list"), "w", encoding="utf-8") as stream:
                stream.write("".join(line[1:].rstrip("/") + "\n" for line in listing.splitlines() if line[1:].rstrip("/")))
        with open(os.path.join(root, "var/lib/dpkg/status"), "w", encoding="utf-8") as stream:
            stream.write("\n".join(entry.strip() + "\n" for entry in status))
        options = ["-noappend", "-quiet", "-no-progress", "-all-root", "-comp", "gzip", "-b", "131072"]
        subprocess.run(["mksquashfs", root, self.path(True), *options], check=True, stdout=subprocess.DEVNULL)
        shutil.rmtree(os.path.join(root, "var/lib/dpkg"))
        subprocess.run(["mksquashfs", root, self.path(False), *options], check=True, stdout=subprocess.DEVNULL)
        shutil.rmtree(root)
        with open(self.truth + ".new", "w", encoding="utf-8") as stream:
            stream.write("".join("\t".join(row) + "\n" for row in sorted(truth)))
        os.rename(self.truth + ".new", self.truth)
