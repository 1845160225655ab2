rule cdebconf
{
    meta:
        component = "cdebconf"
        title = "cdebconf"
        supplier = "debian"
        purl = "pkg:generic/cdebconf"
        licence = "BSD-2-Clause"
        type = "library"
        source = "cdebconf"
        hit1 = "\\0cdebconf_gtk_create_main_window failed.\\0"
        hit2 = "\\0%u cannot reset value\\0%u %s does not exist\\0"
        miss1 = "cdebconf_gtk_create_main_window failed. "
        miss2 = "\\0%u cannot reset value\\0"
        miss3 = "%u cannot reset value %u %s does not exist "
    strings:
        $a1 = /\x00cdebconf_gtk_create_main_window failed\.\n?\x00/
        $c1 = /\x00%u cannot reset value\n?\x00/
        $c2 = /\x00%u %s does not exist\n?\x00/
        $c3 = /\x00%u cannot set value\n?\x00/
        $c4 = /\x00Show Password in Clear\n?\x00/
        $c5 = /\x00Found plugin for %s\n?\x00/
        $c6 = /\x00Previous choices are available with '%c'\n?\x00/
        $c7 = /\x00Go back to previous question\n?\x00/
    condition:
        $a1 or 2 of ($c*)
}
