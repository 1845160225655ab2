# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes truth.json: what an image holds, from the packages' own records, the tree before it was packed, and offsets."""

import argparse
import hashlib
import json
import os
import re
import stat


def file_digest(path):
    with open(path, "rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def read_rows(path):
    with open(path, encoding="utf-8") as stream:
        return [line.rstrip("\n").split("\t") for line in stream if line.strip()]


def upstream_version(version):
    """The upstream part of a Debian version: no epoch, revision, repacking, snapshot or stable-update suffix."""
    version = re.sub(r"^\d+:", "", version)
    if "-" in version:
        version = version.rsplit("-", 1)[0]
    version = re.sub(r"^.*[+~]really", "", version)
    version = re.sub(r"[+~.](dfsg|ds|repack|deb\d+u|debian)[.\d]*.*$", "", version)
    version = re.sub(r"[+~](\d+$|20\d{6}|git).*$", "", version)
    return re.sub(r"~(?=rc|beta|alpha|pre)", "-", version)


def upstream_name(rows, source, package):
    """The project's own name: an entry for the package wins over one for the source, else the source's name."""
    names = {(row[0], row[1]): row[2] for row in rows if not row[0].startswith("#")}
    return names.get((source, package)) or names.get((source, "*")) or source


def deb_fields(cache, deb):
    with open(os.path.join(cache, "lists", os.path.basename(deb) + ".control"), encoding="utf-8") as stream:
        text = stream.read()
    fields = dict(line.split(": ", 1) for line in text.splitlines() if re.match(r"[A-Z][\w-]*: ", line))
    source = re.fullmatch(r"(\S+)(?: \((\S+)\))?", fields.get("Source", fields["Package"]))
    return fields["Package"], fields["Version"], source[1], source[2] or fields["Version"], fields["Architecture"]


def is_elf(path):
    with open(path, "rb") as stream:
        return stream.read(4) == b"\x7fELF"


def count_files(work, tree, package):
    """How many regular files of a package the image holds, and how many of them are machine code."""
    files = binaries = 0
    with open(os.path.join(work, "lists", package), encoding="utf-8") as stream:
        for line in stream:
            path = os.path.join(tree, line.rstrip("\n"))
            if os.path.isfile(path) and not os.path.islink(path):
                files += 1
                binaries += is_elf(path)
    outside = os.path.join(work, "lists", package + ".outside")
    if os.path.exists(outside):
        with open(outside, encoding="utf-8") as stream:
            count = int(stream.read())
        files += count
        binaries += count
    return files, binaries


def describe_packages(cache, work, tree, names):
    packages, components = [], {}
    for (deb,) in read_rows(os.path.join(work, "debs")):
        package, version, source, source_version, arch = deb_fields(cache, deb)
        files, binaries = count_files(work, tree, package)
        packages.append({"name": package, "version": version, "source": source, "source_version": source_version,
                         "arch": arch, "files": files, "binaries": binaries})
        if files:
            name = upstream_name(names, source, package)
            entry = components.setdefault((name, source), {"name": name, "version": upstream_version(source_version),
                                                           "source": source, "files": 0, "binaries": 0})
            entry["files"] += files
            entry["binaries"] += binaries
    packages.sort(key=lambda entry: entry["name"])
    return packages, [components[key] for key in sorted(components)]


def describe_path(root, path):
    info = os.lstat(path)
    entry = {"path": os.path.relpath(path, root), "mode": format(stat.S_IMODE(info.st_mode), "04o")}
    if stat.S_ISLNK(info.st_mode):
        return {**entry, "type": "symlink", "target": os.readlink(path)}
    if stat.S_ISDIR(info.st_mode):
        return {**entry, "type": "dir"}
    return {**entry, "type": "file", "size": info.st_size, "sha256": file_digest(path)}


def describe_tree(work, tree):
    found = []
    for folder, folders, files in os.walk(tree):
        found += [describe_path(tree, os.path.join(folder, name)) for name in folders + files]
    for path, kind, mode, major, minor in read_rows(os.path.join(work, "devices.tsv")):
        found.append({"path": path, "type": "device", "mode": mode.zfill(4), "device": f"{kind} {major}:{minor}"})
    return sorted(found, key=lambda entry: entry["path"])


def header_value(text):
    return int(text, 0) if re.fullmatch(r"0x[0-9a-f]+|0|[1-9]\d*", text) else text


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for option in ("case", "cache", "work", "tree", "names", "image"):
        parser.add_argument("--" + option, required=True)
    options = parser.parse_args()
    work = options.work
    packages, components = describe_packages(options.cache, work, options.tree, read_rows(options.names))
    truth = {
        "case": options.case,
        "image": {"file": os.path.basename(options.image), "size": os.path.getsize(options.image),
                  "sha256": file_digest(options.image)},
        "packages": packages,
        "components": components,
        "files": describe_tree(work, options.tree),
        "header": {row[0]: header_value(row[1]) for row in read_rows(os.path.join(work, "header.tsv"))},
        "nodes": [{"format": row[0], "offset": int(row[1]), "size": int(row[2])}
                  for row in read_rows(os.path.join(work, "nodes.tsv"))],
    }
    truth.update({row[0]: json.loads(row[1]) for row in read_rows(os.path.join(work, "facts.tsv"))})
    print(json.dumps(truth, indent=1, ensure_ascii=False))


if __name__ == "__main__":
    main()
