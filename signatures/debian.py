# SPDX-License-Identifier: GPL-3.0-or-later
"""Packages of Debian's releases and architectures, through an apt of its own; and what their versions mean."""

import pathlib
import re
import subprocess


def upstream(version):
    """The upstream version in a Debian version: no epoch, no revision, no mark of a repack or a snapshot."""
    version = version.split(":", 1)[-1].rsplit("-", 1)[0]
    version = re.sub(r".*[+~.]really", "", version)
    version = re.sub(r"(?<=[0-9a-z])[+~.](?:git|svn|hg|cvs|bzr)?20[0-9]{6}.*", "", version)
    version = re.sub(r"\+(?:dfsg|ds|repack|debian|git|svn|[bp][0-9]).*", "", version)
    version = re.sub(r"[~+.-](?:dfsg|ds|debian)[.0-9]*.*", "", version)
    return version.replace("~", "-")


class Apt:
    """A private apt for one release and one architecture, made of the system's own sources."""

    def __init__(self, cache, release, architecture):
        self.release = release
        self.architecture = architecture
        self.base = cache / "apt" / f"{release}-{architecture}"
        for name in ("state/lists/partial", "cache/archives/partial"):
            (self.base / name).mkdir(parents=True, exist_ok=True)

    def options(self):
        base = self.base
        return ["-q", "-o", f"Dir::State={base}/state", "-o", f"Dir::Cache={base}/cache",
                "-o", f"Dir::Etc::SourceList={base}/sources.list", "-o", "Dir::Etc::SourceParts=/dev/null",
                "-o", "Dir::State::status=/dev/null", "-o", f"APT::Architecture={self.architecture}",
                "-o", f"APT::Architectures={self.architecture}", "-o", "APT::Sandbox::User=root"]

    def update(self):
        """Fetch the package list unless it is there."""
        if self.lists():
            return
        base = system_sources()
        lines = [f"deb [signed-by={key}] {uri} {self.release} main\n" if key else f"deb {uri} {self.release} main\n"
                 for uri, key in base]
        (self.base / "sources.list").write_text("".join(lines))
        subprocess.run(["apt-get", *self.options(), "update"], check=True, stdout=subprocess.DEVNULL)

    def lists(self):
        return sorted((self.base / "state" / "lists").glob("*_Packages*"))

    def packages(self):
        """Each binary package: {source: [(package, version, source version, bytes)]}."""
        found = {}
        for path in self.lists():
            text = subprocess.run(["/usr/lib/apt/apt-helper", "cat-file", str(path)], capture_output=True, check=True)
            for paragraph in text.stdout.decode(errors="replace").split("\n\n"):
                field = dict(re.findall(r"^(Package|Source|Version|Size|Architecture): (.*)$", paragraph, re.M))
                if not field:
                    continue
                source = field.get("Source", field["Package"]).split()
                version = source[1].strip("()") if len(source) > 1 else field["Version"]
                found.setdefault(source[0], []).append(
                    (field["Package"], field["Version"], version, int(field["Size"])))
        return found

    def download(self, names, folder):
        subprocess.run(["apt-get", *self.options(), "download", *names], check=True, cwd=folder,
                       stdout=subprocess.DEVNULL)


def system_sources():
    """The (URI, key file) of the main archive in the system's apt sources."""
    found = []
    for path in sorted(pathlib.Path("/etc/apt/sources.list.d").glob("*.sources")):
        for stanza in path.read_text().split("\n\n"):
            field = dict(re.findall(r"^(URIs|Suites|Signed-By): (.*)$", stanza, re.M))
            if "main" in stanza and "-security" not in field.get("Suites", "-security") and "debian" in stanza:
                found.append((field["URIs"].split()[0], field.get("Signed-By")))
    one_line = pathlib.Path("/etc/apt/sources.list")
    if not found and one_line.exists():
        for uri, suite in re.findall(r"^deb (?:\[.*?\] )?(\S+) (\S+) .*\bmain\b", one_line.read_text(), re.M):
            if "/" not in suite and "-" not in suite:
                found.append((uri, None))
    return found[:1]
