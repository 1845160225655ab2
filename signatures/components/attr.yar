rule attr
{
    meta:
        component = "attr"
        title = "attr"
        supplier = "attr"
        purl = "pkg:generic/attr"
        homepage = "https://savannah.nongnu.org/projects/acl"
        type = "application"
        source = "attr"
        version_a = "[^\\t\\n\\r\\x20-\\x7e](2\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)\\x00"
        near_a = 1800
        confidence_a = 75
        version_b = "[^\\t\\n\\r\\x20-\\x7e](2\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)\\x00"
        near_b = 1800
        confidence_b = 75
        path_version = "^libattr\\.so\\.1\\.1\\.([0-9])([0-9])0?([0-9]{1,2})$"
        hit1 = "\\0%s %s -- get extended attributes\\n\\0"
        hit2 = "\\0getting attribute %s of %s\\0setting attribute %s for %s\\0"
        hit3 = "\\x00%s: %s: %s\\n\\x00\\x002.5.1\\x00Usage: %s %s\\n\\0%s %s -- set extended attributes\\n\\0"
        hit3_version = "2.5.1"
        miss1 = "getfattr 2.5.1 -- get extended attributes\\n"
    strings:
        $a = "%s %s -- get extended attributes"
        $b = "%s %s -- set extended attributes"
        $c = /\x00getting attribute %s of %s\x00/
        $d = /\x00setting attribute %s for %s\x00/
        $e = "A filename to operate on is required"
    condition:
        $a or $b or ($c and $d) or $e
}
