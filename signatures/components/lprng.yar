rule lprng
{
    meta:
        component = "lprng"
        title = "LPRng"
        supplier = "lprng"
        purl = "pkg:generic/lprng"
        type = "application"
        source = "lprng"
        version_v = "LPRng-([0-9A-Z.]+)"
        hit1 = "\\0LPRng-3.8.B, Kerberos5, Copyright 1988-2003 Patrick Powell"
        hit1_version = "3.8.B"
        miss1 = "LPRng-3.8.B\\n"
    strings:
        $v = /\x00LPRng-3\.[0-9]{1,2}\.[0-9A-Z]{1,3}[^\x00\n]{0,60}, Copyright 1988-/
    condition:
        any of them
}
