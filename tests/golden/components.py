# SPDX-License-Identifier: GPL-3.0-or-later
"""The components of the SBOM against the packages and projects of the truth."""
import re

from program import properties

LEAST_RECALL = 0.98
DPKG_STATUS = "var/lib/dpkg/status"
# Members of the truth that are records of a package manager: name -> version.
MANAGERS = ("opkg", "apk")


def simple(version):
    """A version as it is compared: no epoch, and "~", "-" and "+" are one."""
    return re.sub(r"[~+]", "-", re.sub(r"^\d+:", "", version or ""))


def upstream_of(component):
    names = {component["name"], *properties(component, "netbom:upstream:name")}
    versions = {component.get("version"), *properties(component, "netbom:upstream:version")}
    return names, {simple(version) for version in versions}


def rules_of(rules):
    return {rule["component"] for rule in rules}


def manager_of(component):
    return (properties(component, "netbom:package:manager") or [None])[0]


# ---- package databases ----

def stated_packages(truth):
    """Packages that a record in the image names: name -> version."""
    stated = {}
    if any(entry["path"] == DPKG_STATUS for entry in truth["files"]):
        stated.update({package["name"]: package["version"] for package in truth["packages"]})
    for manager in MANAGERS:
        stated.update(truth.get(manager, {}))
    contents = truth.get("contents", {})
    if "Name" in contents:
        stated[contents["Name"]] = "%s:%s-%s" % (contents["Epoch"], contents["Version"], contents["Release"])
    elif contents:
        stated[contents.get("Package", contents.get("pkgname"))] = contents.get("Version", contents.get("pkgver"))
    return stated


def check_packages(truth, components):
    stated = stated_packages(truth)
    found = {(component["name"], component.get("version")) for component in components}
    missing = sorted(set(stated.items()) - found)
    if stated and len(missing) > (1 - LEAST_RECALL) * len(stated):
        yield "%d of %d packages of the database are missing: %s" % (len(missing), len(stated), missing[:10])
    for component in components:
        if manager_of(component) and component["name"] not in stated:
            yield "package %s: the truth names no such package" % component["name"]
        elif manager_of(component) and component.get("version") != stated[component["name"]]:
            yield "package %s: version %s, not %s" % (component["name"], component.get("version"),
                                                      stated[component["name"]])


# ---- components that rules find ----

def wanted_names(entry):
    return {entry["name"], entry["source"]}


def check_entry(entry, rules, components, known):
    names = wanted_names(entry)
    rule = sorted(names & rules)
    if not rule or not entry["binaries"]:
        return
    name = rule[0]
    matches = [upstream_of(component) for component in components if upstream_of(component)[0] & names]
    if not matches:
        if name not in known["unmarked"]:
            yield "component %s %s: there is a rule, but it was not found" % (name, entry["version"])
        return
    if name in known["names_only"]:
        return
    # A version that is not known is no fault here: tests/accuracy counts those.
    if not any(versions & {simple(entry["version"]), ""} for _, versions in matches):
        yield "component %s: version %s, not %s" % (name, sorted(set().union(*(m[1] for m in matches))), entry["version"])


def check_wanted(truth, components, rules, known):
    """Two entries may have the same name (libraries that are packaged apart): each is looked for."""
    for entry in truth["components"]:
        yield from check_entry(entry, rules, components, known)


def from_modules(component):
    """A kernel that is not in the image, named by the modules that are for it."""
    places = component["evidence"]["occurrences"]
    return component["name"] == "linux" and all(
        "/lib/modules/%s/" % component.get("version") in place["location"] and "kind=modinfo" in place["additionalContext"]
        for place in places)


def explain(component, truth, known):
    """None if the truth holds this component, else what is wrong."""
    names, versions = upstream_of(component)
    same = [entry for entry in truth["components"] if wanted_names(entry) & names]
    name = component["name"]
    if name in known["embedded"] and any(known["embedded"][name]["in"] in wanted_names(entry)
                                         for entry in truth["components"]):
        return None
    if not same and from_modules(component):
        return None
    if not same:
        return "is not in the truth"
    version = simple(component.get("version"))
    right = {simple(entry["version"]) for entry in same}
    if component.get("version") and version not in right:
        return "version %s, not %s" % (component["version"], sorted(right))
    return None


def check_unwanted(truth, components, known):
    planted = truth.get("planted", {}).get("path", "")
    for component in components:
        if manager_of(component):
            continue
        if planted and planted.endswith("/%s.ko" % component["name"]):
            continue
        fault = explain(component, truth, known)
        if fault:
            places = [place["location"] for place in component["evidence"]["occurrences"]]
            yield "component %s: %s (%s)" % (component["name"], fault, places[0])


def check(truth, sbom, rules, known):
    # Certificates and keys are no software; evidence.py proves them.
    components = [component for component in sbom.get("components", []) if component["type"] != "cryptographic-asset"]
    yield from check_packages(truth, components)
    yield from check_wanted(truth, components, rules_of(rules), known)
    yield from check_unwanted(truth, components, known)
