# SPDX-License-Identifier: GPL-3.0-or-later
"""A vendor's SBOM of a corpus image, made from the truth of the image and from nothing that netbom said."""
import copy
import urllib.parse
import uuid

# Who makes some of the software, as their own pages and other SBOMs write it.
MAKERS = {
    "openssl": "The OpenSSL Project", "busybox": "BusyBox Project", "curl": "Daniel Stenberg", "linux": "Linus Torvalds",
    "dnsmasq": "Simon Kelley", "lighttpd": "lighttpd", "hostapd": "Jouni Malinen", "wpa": "Jouni Malinen",
    "zlib": "Jean-loup Gailly and Mark Adler", "glibc": "GNU C Library", "u-boot": "DENX Software Engineering",
    "avahi": "avahi", "samba": "Samba Team", "openssh": "OpenBSD Project", "chrony": "chrony project",
    "nginx": "F5, Inc.", "net-snmp": "Net-SNMP", "sqlite3": "SQLite", "strongswan": "strongSwan Project",
}
DISTRIBUTOR = "Debian"
VENDOR = "Example Routers GmbH"


def purl(kind, name, version, **qualifiers):
    text = "pkg:%s/%s@%s" % (kind, urllib.parse.quote(name, safe=""), urllib.parse.quote(version, safe=":~."))
    pairs = "&".join("%s=%s" % pair for pair in sorted(qualifiers.items()) if pair[1])
    return text + ("?" + pairs if pairs else "")


def entries_of(truth):
    """What the vendor lists: each package, and each project that is there without a package."""
    entries = []
    sources = {package["source"] for package in truth["packages"]}
    for package in truth["packages"]:
        entries.append({"key": package["name"], "name": package["name"], "version": package["version"],
                        "purl": purl("deb/debian", package["name"], package["version"], arch=package["arch"],
                                     distro="debian-12"),
                        "supplier": DISTRIBUTOR, "maker": MAKERS.get(package["source"])})
    for component in truth["components"]:
        if component["source"] in sources and component["name"] not in ("linux", "u-boot"):
            continue
        entries.append({"key": component["name"], "name": component["name"], "version": component["version"],
                        "purl": purl("generic", component["name"], component["version"]),
                        "supplier": VENDOR, "maker": MAKERS.get(component["name"])})
    return entries


# ---- the forms ----

def cyclonedx(entries, truth, version="1.6"):
    old = version in ("1.2", "1.3", "1.4")
    components = []
    for number, entry in enumerate(entries):
        component = {"type": "library", "bom-ref": "c%d" % number, "name": entry["name"], "version": entry["version"],
                     "purl": entry["purl"], "supplier": {"name": entry["supplier"]}}
        if entry["maker"]:
            component.update({"author": entry["maker"]} if old else {"manufacturer": {"name": entry["maker"]}})
        components.append(component)
    tool = {"vendor": "anchore", "name": "syft", "version": "0.9"} if old else \
        {"components": [{"type": "application", "name": "builder", "version": "1"}]}
    return {"bomFormat": "CycloneDX", "specVersion": version, "serialNumber": "urn:uuid:" + str(uuid.UUID(int=1)),
            "version": 1,
            "metadata": {"timestamp": "2026-01-01T00:00:00Z", "tools": [tool] if old else tool,
                         "supplier": {"name": VENDOR},
                         "component": {"type": "firmware", "bom-ref": "image", "name": "router", "version": "1.0",
                                       "hashes": [{"alg": "SHA-256", "content": truth["image"]["sha256"]}]}},
            "components": components,
            "dependencies": [{"ref": "image", "dependsOn": [c["bom-ref"] for c in components]}]}


def spdx2(entries, truth, version="2.3"):
    packages = [{"SPDXID": "SPDXRef-image", "name": "router", "versionInfo": "1.0", "downloadLocation": "NOASSERTION",
                 "supplier": "Organization: " + VENDOR,
                 "checksums": [{"algorithm": "SHA256", "checksumValue": truth["image"]["sha256"]}]}]
    relations = [{"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES",
                  "relatedSpdxElement": "SPDXRef-image"}]
    for number, entry in enumerate(entries):
        packages.append({"SPDXID": "SPDXRef-%d" % number, "name": entry["name"], "versionInfo": entry["version"],
                         "downloadLocation": "NOASSERTION", "licenseConcluded": "NOASSERTION",
                         "supplier": "Organization: %s (mail@example.org)" % entry["supplier"],
                         "originator": "Organization: " + entry["maker"] if entry["maker"] else "NOASSERTION",
                         "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
                                           "referenceLocator": entry["purl"]}]})
        relations.append({"spdxElementId": "SPDXRef-image", "relationshipType": "CONTAINS",
                          "relatedSpdxElement": "SPDXRef-%d" % number})
    return {"spdxVersion": "SPDX-" + version, "SPDXID": "SPDXRef-DOCUMENT", "name": "router",
            "dataLicense": "CC0-1.0", "documentNamespace": "https://example.org/router",
            "creationInfo": {"created": "2026-01-01T00:00:00Z", "creators": ["Organization: " + VENDOR, "Tool: builder-1"]},
            "packages": packages, "relationships": relations}


def spdx3(entries, truth):
    base = "https://example.org/router#"
    info = {"type": "CreationInfo", "@id": "_:info", "specVersion": "3.0.1", "created": "2026-01-01T00:00:00Z",
            "createdBy": [base + "vendor"]}
    names = sorted({entry["supplier"] for entry in entries} | {entry["maker"] for entry in entries if entry["maker"]})
    ids = {name: "%sorg%d" % (base, number) for number, name in enumerate(names)}
    graph = [info, {"type": "Organization", "spdxId": base + "vendor", "creationInfo": "_:info", "name": VENDOR},
             {"type": "SpdxDocument", "spdxId": base + "document", "creationInfo": "_:info", "name": "router",
              "rootElement": [base + "image"]},
             {"type": "software_Package", "spdxId": base + "image", "creationInfo": "_:info", "name": "router",
              "software_packageVersion": "1.0", "suppliedBy": base + "vendor",
              "verifiedUsing": [{"type": "Hash", "algorithm": "sha256", "hashValue": truth["image"]["sha256"]}]}]
    graph += [{"type": "Organization", "spdxId": ids[name], "creationInfo": "_:info", "name": name} for name in names]
    for number, entry in enumerate(entries):
        package = {"type": "software_Package", "spdxId": "%sp%d" % (base, number), "creationInfo": "_:info",
                   "name": entry["name"], "software_packageVersion": entry["version"],
                   "software_packageUrl": entry["purl"], "suppliedBy": ids[entry["supplier"]]}
        if entry["maker"]:
            package["originatedBy"] = [ids[entry["maker"]]]
        graph.append(package)
    graph.append({"type": "Relationship", "spdxId": base + "r", "creationInfo": "_:info", "from": base + "image",
                  "relationshipType": "contains", "to": ["%sp%d" % (base, n) for n in range(len(entries))]})
    return {"@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", "@graph": graph}


FORMS = {
    "CycloneDX 1.2": lambda entries, truth: cyclonedx(entries, truth, "1.2"),
    "CycloneDX 1.4": lambda entries, truth: cyclonedx(entries, truth, "1.4"),
    "CycloneDX 1.6": lambda entries, truth: cyclonedx(entries, truth, "1.6"),
    "CycloneDX 1.7": lambda entries, truth: cyclonedx(entries, truth, "1.7"),
    "SPDX 2.2": lambda entries, truth: spdx2(entries, truth, "2.2"),
    "SPDX 2.3": lambda entries, truth: spdx2(entries, truth, "2.3"),
    "SPDX 3.0.1": spdx3,
}


# ---- mutations ----

KINDS = ("dropped", "added", "version", "supplier", "renamed")
# Companies and projects that did not make what they are given.
OTHERS = ("Huawei Technologies Co., Ltd.", "ZTE Corporation", "Cisco Systems, Inc.", "Kaspersky Lab", "Hikvision",
          "TP-Link Systems Inc.", "Broadcom Inc.", "Dahua Technology")
WORDS = ("alpha", "brisk", "cedar", "delta", "ember", "flint", "grove", "heron", "iris", "jade", "kelp", "lotus")
# Packages that there are, and that are in no image of the corpus.
PACKAGES = ("vsftpd", "proftpd-core", "libpng16-16", "python3-requests", "toybox", "mini-httpd", "udhcpd", "lldpd",
            "frr", "quagga-core", "libmodbus5", "snmpd-extra", "telnetd", "thttpd", "libupnp17", "rsyslog-gnutls",
            "openssl1.1", "libssl1.1", "curl-minimal", "dropbear-initramfs-extra", "nodejs", "php8.2-cgi",
            "libfoo1", "zlib2g", "busybox-extra", "linux-firmware-extra")


def new_name(random, taken):
    while True:
        name = random.choice(PACKAGES) if random.random() < 0.5 else "%s-%s" % (random.choice(WORDS),
                                                                                random.choice(WORDS))
        if name not in taken:
            taken.add(name)
            return name


def changed_version(random, version):
    """Another version of the same form: one of its numbers is another, of the project's or of the package's."""
    places = [i for i, c in enumerate(version) if c.isdigit() and (":" not in version or i > version.index(":"))]
    place = random.choice(places)
    digit = random.choice([d for d in "123456789" if d != version[place]])
    return version[:place] + digit + version[place + 1:]


def mutate(random, entries, count):
    """count mutations of different entries: the entries, and what was done as (kind, key, name)."""
    result = copy.deepcopy(entries)
    taken = {entry["name"] for entry in entries}
    chosen = random.sample(range(len(entries)), count)
    done, drop = [], []
    for number, index in enumerate(chosen):
        kind, entry = KINDS[number % len(KINDS)], result[index]
        key = entry["key"]
        if kind == "dropped":
            drop.append(index)
        elif kind == "added":
            name = new_name(random, taken)
            result.append({"key": name, "name": name, "version": "1.2.3-4", "supplier": DISTRIBUTOR, "maker": None,
                           "purl": purl("deb/debian", name, "1.2.3-4", arch="armhf", distro="debian-12")})
            done.append((kind, name, name))
            continue
        elif kind == "version":
            version = changed_version(random, entry["version"])
            entry["purl"] = entry["purl"].replace(urllib.parse.quote(entry["version"], safe=":~."),
                                                  urllib.parse.quote(version, safe=":~."))
            entry["version"] = version
        elif kind == "supplier":
            entry["supplier"] = random.choice(OTHERS)
        else:
            name = new_name(random, taken)
            entry["purl"] = entry["purl"].replace("/" + urllib.parse.quote(entry["name"], safe="") + "@", "/%s@" % name)
            entry["name"] = name
        done.append((kind, key, entry["name"]))
    return [entry for index, entry in enumerate(result) if index not in drop], done
