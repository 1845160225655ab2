rule botan
{
    meta:
        component = "botan"
        title = "Botan"
        supplier = "botan"
        cpe = "botan_project:botan"
        purl = "pkg:generic/botan"
        licence = "BSD-2-Clause"
        homepage = "https://botan.randombit.net/"
        type = "library"
        source = "botan"
        version = "Botan ([0-9.]+)"
        version_w = "[^\\t\\n\\r\\x20-\\x7e]([1-3]\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_w = 24
        hit1 = "\\x002.19.3\\x00Warning: linked version (\\0Botan 2.19.3 (unreleased, revision unknown, distribution Debian)\\0"
        hit1_version = "2.19.3"
        miss1 = "Botan 1.2.3\\n"
    strings:
        $v = /\x00Botan [1-3]\.[0-9]{1,2}\.[0-9]{1,2} \([^\x00]{4,120}revision [^\x00]{4,60}\)\x00/
        $w = "Warning: linked version ("
    condition:
        any of them
}
