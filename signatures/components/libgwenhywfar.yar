rule libgwenhywfar
{
    meta:
        component = "libgwenhywfar"
        title = "libgwenhywfar"
        supplier = "libgwenhywfar"
        purl = "pkg:generic/libgwenhywfar"
        homepage = "https://www.aquamaniac.de/rdm/projects/gwenhywfar"
        type = "library"
        source = "libgwenhywfar"
        version_v = "\\(Gwenhywfar v([4-6]\\.[0-9]{1,2}\\.[0-9]{1,2})"
        hit1 = "\\0   tool of Gwenhywfar. \\0"
        hit2 = "\\0 (Gwenhywfar v5.10.1stable-0)\\n\\0"
        hit2_version = "5.10.1"
        miss1 = "   tool of Gwenhywfar.  "
        miss2 = "\\0 (Gwenhywfar vXstable-0)\\n\\0"
    strings:
        $v = /\(Gwenhywfar v([4-6]\.[0-9]{1,2}\.[0-9]{1,2})/
        $a1 = /\x00   tool of Gwenhywfar\. \n?\x00/
        $a2 = /\x00Could not initialize Gwenhywfar\.\n?\x00/
    condition:
        $v or any of ($a*)
}
