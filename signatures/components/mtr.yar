rule mtr
{
    meta:
        component = "mtr"
        title = "mtr"
        supplier = "mtr"
        cpe = "mtr:mtr"
        purl = "pkg:generic/mtr"
        homepage = "https://www.bitwizard.nl/mtr/"
        type = "application"
        source = "mtr"
        version = "mtr ([01]\\.[0-9]{2}(?:\\.[0-9a-f-]+)?)"
        version_p = "[^\\t\\n\\r\\x20-\\x7e](0\\.[0-9]{2})\\x00"
        near_p = 24
        confidence_p = 40
        confidence_f = 20
        hit1 = "\\0mtr 0.95\\0"
        hit1_version = "0.95"
        hit2 = "\\0mtr 0.75\\n\\0"
        hit2_version = "0.75"
        miss1 = "mtr 0.95 release"
    strings:
        $v = /\x00mtr [01]\.[0-9]{2}[^\x00\n]{0,20}[\n\x00]/
        $p = "Unable to drop elevated permissions"
        $f = "feature-support"
    condition:
        $v or ($p and $f)
}
