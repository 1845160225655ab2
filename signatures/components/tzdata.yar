rule tzdata
{
    meta:
        component = "tzdata"
        title = "Time zone database"
        supplier = "iana-tz"
        purl = "pkg:generic/tzdata"
        homepage = "https://www.iana.org/time-zones"
        type = "data"
        source = "tzdata"
        version = "# version (20[0-9]{2}[a-z]{1,2})"
        hit1 = "# version 2024a\\n# ddeps backzone zone.tab\\n# This zic input file is in the public domain."
        hit1_version = "2024a"
        hit2 = "# version 2026b\\n# redo posix_only\\n# ddeps backzone zone.tab\\n# This zic input file is in the public domain."
        hit2_version = "2026b"
        miss1 = "\\n# version 2024a\\n# This zic input file is in the public domain."
    strings:
        $v = /# version 20[0-9]{2}[a-z]{1,2}\n(# [^\n]{1,80}\n){0,4}# This zic input file is in the public domain\./
    condition:
        $v at 0
}
