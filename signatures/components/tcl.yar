rule tcl
{
    meta:
        component = "tcl"
        title = "Tcl"
        supplier = "tcl"
        cpe = "tcl:tcl"
        purl = "pkg:generic/tcl"
        licence = "TCL"
        homepage = "https://www.tcl-lang.org/"
        type = "library"
        source = "tcl8.6"
        version_p = "[^\\t\\n\\r\\x20-\\x7e]((?:8\\.[3-9]|9\\.[0-9]{1,2})(?:\\.|a|b)[0-9]{1,2})\\x00"
        near_p = 20
        hit1 = "\\08.6.13\\0tcl_patchLevel\\0\\0tcl_platform\\0\\0tcl[info tclversion]"
        hit1_version = "8.6.13"
        hit2 = "\\08.6.11\\0tcl_patchLevel\\0\\0tcl_platform\\0\\0tcl[info tclversion]"
        hit2_version = "8.6.11"
        miss1 = "\\08.6.13\\0tcl_patchLevel\\n"
    strings:
        $p = /tcl_patchLevel\x00/
        $c = /tcl_platform\x00/
        $e = "tcl[info tclversion]"
    condition:
        $p and ($c or $e)
}
