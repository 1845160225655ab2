rule cryptsetup
{
    meta:
        component = "cryptsetup"
        title = "cryptsetup"
        supplier = "cryptsetup"
        cpe = "cryptsetup_project:cryptsetup"
        purl = "pkg:generic/cryptsetup"
        licence = "GPL-2.0-or-later"
        homepage = "https://gitlab.com/cryptsetup/cryptsetup"
        type = "application"
        source = "cryptsetup"
        version_t = "([0-9]\\.[0-9.]+(?:-rc[0-9])?)"
        version_l = "([0-9]\\.[0-9.]+(?:-rc[0-9])?)"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([12]\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        hit1 = "\\0Crypto backend (%s) initialized in cryptsetup library version %s.\\0"
        hit2 = "\\x002.6.1\\x00cryptsetup\\0"
        hit2_version = "2.6.1"
        hit3 = "\\x002.6.1\\x00Detected kernel %s %s %s.\\n\\0"
        hit3_version = "2.6.1"
        miss1 = "cryptsetup 2.6.1\\n"
        miss2 = "\\0cryptsetup\\0libcryptsetup.so.12\\0"
    strings:
        $a = "Crypto backend (%s) initialized in cryptsetup library version %s."
        $b = /\x00temporary-cryptsetup-(%s|%d)\x00/
        $c = "LUKS keyslot %u is invalid."
        $t = /\x00([1-3]\.[0-9]{1,2}\.[0-9]{1,2}(-rc[0-9])?\x00(cryptsetup|veritysetup|integritysetup)\x00|(cryptsetup|veritysetup|integritysetup) [1-3]\.[0-9]{1,2}\.[0-9]{1,2}\x00)/
        $l = /\x00[1-3]\.[0-9]{1,2}\.[0-9]{1,2}(-rc[0-9])?\x00Detected kernel %s %s %s/
        $d = "%s is not cryptsetup managed device."
        $n = "Cannot use %s as on-disk verity data"
    condition:
        any of them
}
