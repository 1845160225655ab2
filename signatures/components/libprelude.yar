rule libprelude
{
    meta:
        component = "libprelude"
        title = "libprelude"
        supplier = "libprelude"
        purl = "pkg:generic/libprelude"
        licence = "LGPL-2.1-or-later"
        homepage = "https://www.prelude-siem.org/"
        type = "library"
        source = "libprelude"
        hit1 = "\\0Connecting to %s prelude Manager server.\\0"
        hit2 = "\\0Already in rootclass, cannot retrieve parents info\\0read operation only supported on root IDMEF object\\0"
        miss1 = "Connecting to %s prelude Manager server. "
        miss2 = "\\0Already in rootclass, cannot retrieve parents info\\0"
        miss3 = "Already in rootclass, cannot retrieve parents info read operation only supported on root IDMEF object "
    strings:
        $a1 = /\x00Connecting to %s prelude Manager server\.\n?\x00/
        $a2 = /\x00Connecting to %s \(UNIX\) prelude Manager server\.\n?\x00/
        $a3 = /\x00Value uint8 out of range, required: \[0 - PRELUDE_UINT8_MAX\], got '%s'\n?\x00/
        $a4 = /\x00Error starting prelude-client: %s\.\n?\x00/
        $c1 = /\x00Already in rootclass, cannot retrieve parents info\n?\x00/
        $c2 = /\x00read operation only supported on root IDMEF object\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
