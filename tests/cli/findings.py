# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks of findings.tap, all in one process.

Standard input: a check a line, its name, what is checked, and the arguments, with tabs between. Standard output: for each
"ok", a tab and NAME, or "not ok", NAME and what is wrong.
"""
import base64
import html.parser
import io
import json
import re
import sys
import tarfile
import unicodedata
import xml.etree.ElementTree

SCRIPT = "<script>PWNED('version')</script>"


class Fault(Exception):
    pass


def need(condition, what):
    if not condition:
        raise Fault(what[:300])


def read(path):
    with open(path, "rb") as stream:
        return stream.read()


def load(path):
    return json.loads(read(path))


# ---- texts ----

def inert(*paths):
    """No character is obeyed instead of shown."""
    for path in paths:
        text = read(path).decode("utf-8")
        bad = {character for character in set(text) - set("\n\t ") if
               unicodedata.category(character) in ("Cc", "Cf", "Cn", "Cs", "Zl", "Zp")}
        need(not bad, "%s: characters that are obeyed: %r" % (path, sorted(bad)))
        need("\t" not in text or path.endswith(".html"), path + ": a tab")


def key_lines(image):
    key = re.search(rb"-----BEGIN PRIVATE KEY-----\n(.*?)-----END", read(image), re.S)
    return key[1].split()


def keyless(image, *paths):
    """Neither as text, nor in hexadecimal, nor in base64 at any alignment."""
    for path in paths:
        data = re.sub(rb"</?mark>| |\n", b"", read(path))
        for line in key_lines(image):
            forms = [line[:24], line[:24].hex().encode()]
            forms += [base64.b64encode(line[skip:skip + 24]) for skip in range(3)]
            need(not any(form in data for form in forms), path + ": a line of the private key")


def unescaped(path):
    """All text of a document, as a reader of its format gets it."""
    data = read(path).decode()
    if path.endswith((".json", ".sarif")):
        texts = []
        json.loads(data, object_pairs_hook=lambda pairs: texts.extend(v for _, v in pairs if isinstance(v, str)))
        return "\n".join(texts)
    if path.endswith(".junit"):
        root = xml.etree.ElementTree.fromstring(data)
        return "\n".join(t for e in root.iter() for t in [e.text or "", *e.attrib.values()])
    return Page(data).text if path.endswith(".html") else re.sub(r"\n +", " ", data)


def shows(*paths):
    for path in paths:
        text = unescaped(path)
        for part in (SCRIPT, "<img src=x onerror=PWNED()>", "long-<b>PWNED<b>PWNED"):
            need(part in text, "%s: not shown: %s" % (path, part))


class Page(html.parser.HTMLParser):
    """Elements, attributes and text of an HTML document."""
    OURS = set("html head meta title style body a header p h1 h2 h3 h4 div dl dt dd nav ul ol li main section table thead "
               "tbody tr th td code span strong br q pre mark details summary article svg rect g text defs pattern "
               "circle figure figcaption label input select option script".split())
    WITHOUT_END = {"meta", "br", "input", "rect", "circle"}

    def __init__(self, data):
        super().__init__()
        self.text, self.scripts, self.open = "", 0, []
        self.feed(data)
        need(not self.open, "not closed: %s" % self.open)

    def handle_starttag(self, tag, attributes):
        need(tag in self.OURS, "an element of somebody else: " + tag)
        for name, value in attributes:
            need(not name.startswith("on") and name not in ("style", "src"), "an attribute of somebody else: " + name)
            need(name != "href" or re.match(r"#|https?://", value), "an address that is none: %s" % value)
        self.scripts += tag == "script"
        if tag not in self.WITHOUT_END and not self.get_starttag_text().endswith("/>"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        if tag in self.WITHOUT_END:
            return
        need(self.open and self.open.pop() == tag, "an end that does not fit: " + tag)

    def handle_data(self, data):
        self.text += data


def markup(path):
    page = Page(read(path).decode())
    need(page.scripts == 1, "%d scripts" % page.scripts)


def no_bytes(path):
    need(b'class="hex"' not in read(path) and b"withheld" not in read(path), "bytes")


def lacks(path, text):
    need(text.encode() not in read(path), "holds " + text)


# ---- JSON ----

def members(image):
    """Path as the report writes it behind the archive -> bytes; with or without a header of 64 bytes before it."""
    data = read(image)
    data = data[64:] if data[:4] == b"\x27\x05\x19\x56" else data
    with tarfile.open(fileobj=io.BytesIO(data)) as tar:
        return {re.sub(r"^\./", "", member.name): tar.extractfile(member).read() for member in tar if member.isfile()}


def at(files, location):
    name = re.split(r"!/tar@0x0/", location, maxsplit=1)[1]
    need(name in files, "no such file: " + name)
    return files[name]


def check_json(path, image):
    document, files = load(path), members(image)
    need(document["schema"] == "netbom-findings/1", "schema")
    coverage = document["image"]["coverage"]
    need(coverage["total"] == sum(coverage[k] for k in ("understood", "padding", "unknown", "high-entropy")), "coverage")
    for data in ("lists", "suppliers", "rules"):
        need(re.fullmatch("[0-9a-f]{64}", document[data]["sha256"]) and document[data]["count"] > 0, data)
    need(document["verdicts"] and document["asked"], "no findings")
    asked = {entry["list"] for entry in document["asked"]}
    for verdict in document["verdicts"]:
        need(verdict["list"] in asked, "a list that was not asked")
        for key in ("instrument", "since", "scope", "role", "strength", "reason", "authority", "fingerprint"):
            need(verdict.get(key) not in (None, ""), key)
        proof = verdict["proof"]
        content, context = at(files, proof["location"]), proof["context"]
        need(content[proof["offset"]:][:proof["size"]].startswith(b"author=Huawei"), "the proof is elsewhere")
        need(bytes.fromhex(context["hex"]) == content[context["offset"]:][:context["size"]], "the context is elsewhere")
        need(context["offset"] <= proof["offset"] and
             proof["offset"] + proof["size"] <= context["offset"] + context["size"], "the context is of something else")


# ---- SARIF ----

def check_region(region, content, what):
    part = content[region["byteOffset"]:][:region["byteLength"]]
    need(len(part) == region["byteLength"], what + ": beyond the end")
    need(base64.b64decode(region["snippet"]["binary"]) == part, what + ": other bytes")
    return part


def check_artifacts(run):
    for number, artifact in enumerate(run["artifacts"]):
        parent = artifact.get("parentIndex")
        need((parent is None) == (number == 0), "parent of artifact %d" % number)
        need(parent is None or parent < number, "a parent that comes later")
        if "offset" in artifact:
            need(artifact["offset"] + artifact["length"] <= run["artifacts"][parent]["length"], "outside of its parent")
        need(re.fullmatch("[0-9a-f]{64}", artifact["hashes"]["sha-256"]), "hash")


def check_result(run, result, image, files):
    rule = run["tool"]["driver"]["rules"][result["ruleIndex"]]
    need(rule["id"] == result["ruleId"] and rule["help"]["text"], "rule")
    need((result["kind"] == "review") == (result["level"] == "none"), "level of " + result["kind"])
    place = result["locations"][0]["physicalLocation"]
    need(place["artifactLocation"]["index"] == 0 and place["region"]["startLine"] == 1, "the image's own location")
    uri = run["artifacts"][0]["location"]["uri"]
    need(place["artifactLocation"]["uri"] == uri and not uri.startswith("/"), "the image's address")
    content = at(files, result["locations"][0]["logicalLocations"][0]["fullyQualifiedName"])
    exact = result["relatedLocations"][0]["physicalLocation"]
    part = check_region(exact["region"], content, "region")
    need(part.startswith(b"author=Huawei"), "the proof is elsewhere")
    check_region(exact["contextRegion"], content, "context")
    # The archive is not compressed: the bytes stand in the image as they are.
    region = place["region"]
    need(image[region["byteOffset"]:][:region["byteLength"]] == part, "the range of the image is another")


def check_sarif(path, image_path):
    run, image, files = load(path)["runs"][0], read(image_path), members(image_path)
    check_artifacts(run)
    need(run["results"] and len(run["tool"]["driver"]["rules"]) > 1, "no results")
    need({result["kind"] for result in run["results"]} == {"fail", "review"}, "kinds")
    for result in run["results"]:
        check_result(run, result, image, files)
    prints = fingerprints(path)
    need(len(set(prints)) == len(prints), "fingerprints that are the same")


def fingerprints(path):
    return sorted(result["partialFingerprints"]["netbomFinding/v1"] for result in load(path)["runs"][0]["results"])


def same_fingerprints(path, other):
    need(fingerprints(path) and fingerprints(path) == fingerprints(other), "they differ")


def schema(path, schema_path):
    import jsonschema  # pylint: disable=import-outside-toplevel
    jsonschema.Draft7Validator(dict(load(schema_path), **{"$schema": "http://json-schema.org/draft-07/schema#"})).validate(
        load(path))


# ---- JUnit ----

def case_state(case):
    return "failed" if case.find("failure") is not None else "skipped" if case.find("skipped") is not None else "passed"


def junit_cases(path):
    root = xml.etree.ElementTree.fromstring(read(path))
    cases = list(root.iter("testcase"))
    for suite in (root, root.find("testsuite")):
        need(int(suite.get("tests")) == len(cases), "number of tests")
        for state, name in (("failed", "failures"), ("skipped", "skipped")):
            need(int(suite.get(name)) == sum(case_state(case) == state for case in cases), "number of " + name)
    return cases


def junit(path, *wanted):
    cases = junit_cases(path)
    for want in wanted:
        name, state = want.rsplit("=", 1)
        found = [case for case in cases if case.get("name").startswith(name)
                 and (": " in name or "not-assessable" not in case.get("classname"))]
        need(len(found) == 1, "%d cases of %s" % (len(found), name))
        need(case_state(found[0]) == state, "%s: %s" % (name, case_state(found[0])))


def junit_output(path, name, text):
    found = [case for case in junit_cases(path) if case.get("name").startswith(name)]
    need(any(text in (case.findtext("system-out") or "") for case in found), "not in the output: " + text)


# ---- CycloneDX declarations ----

def no_declarations(path):
    need(not {"declarations", "definitions"} & set(load(path)), "there are some")


def check_declarations(path, sarif_path, image):
    document, files = load(path), members(image)
    stated = document["declarations"]
    subjects = {document["metadata"]["component"]["bom-ref"]} | {part["bom-ref"] for part in document["components"]}
    claims = {claim["bom-ref"]: claim for claim in stated["claims"]}
    evidence = {piece["bom-ref"]: piece for piece in stated["evidence"]}
    entries = {entry["bom-ref"] for standard in document["definitions"]["standards"] for entry in standard["requirements"]}
    need(len(claims) == len(stated["claims"]) and len(evidence) == len(stated["evidence"]), "references that are the same")
    need(sorted(claims) == ["claim:" + mark for mark in fingerprints(sarif_path)], "other findings than SARIF has")
    mapped = [ref for entry in stated["attestations"][0]["map"] for ref in entry["counterClaims"]]
    need(sorted(mapped) == sorted(claims), "claims that speak against nothing")
    for entry in stated["attestations"][0]["map"]:
        verdicts = {claims[ref]["predicate"].split(":")[0] for ref in entry["counterClaims"]}
        need(entry["requirement"] in entries, "a requirement that is not there")
        need(("score" in entry["conformance"]) == (verdicts != {"review"}), "a score for a review, or none for a verdict")
    for claim in claims.values():
        piece = evidence[claim["evidence"][0]]
        place = re.fullmatch(r"(.*) offset=(\d+) size=(\d+) bytes=[0-9a-f]{64}", piece["description"], re.S)
        need(claim["target"] in subjects, "a claim about nothing")
        part = at(files, place[1])[int(place[2]):][:int(place[3])]
        need(part.startswith(b"author=Huawei"), "the proof is elsewhere")
        need(part in base64.b64decode(piece["data"][0]["contents"]["attachment"]["content"]), "other bytes")


CHECKS = {"inert": inert, "keyless": keyless, "shows": shows, "markup": markup, "json": check_json, "sarif": check_sarif,
          "schema": schema, "same-fingerprints": same_fingerprints, "junit": junit, "junit-output": junit_output,
          "no-bytes": no_bytes, "lacks": lacks, "declarations": check_declarations, "no-declarations": no_declarations}


def main():
    for line in sys.stdin:
        name, what, *arguments = line.rstrip("\n").split("\t")
        try:
            CHECKS[what](*arguments)
            print("ok\t" + name)
        except Exception as error:  # pylint: disable=broad-exception-caught
            print("not ok\t%s\t%s: %s" % (name, type(error).__name__, re.sub(r"\s+", " ", str(error))[:300]))


main()
