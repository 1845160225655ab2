rule orc
{
    meta:
        component = "orc"
        title = "orc"
        supplier = "gstreamer"
        purl = "pkg:generic/orc"
        homepage = "https://cgit.freedesktop.org/gstreamer/orc"
        type = "library"
        source = "orc"
        version_v = "Orc Compiler ([0-1]\\.[0-9]{1,3}\\.[0-9]{1,3})"
        hit1 = "\\0    %s = ORC_CLAMP_SB(%s);\\0    %s = ORC_CLAMP_SL(%s);\\0"
        hit2 = "\\0Orc Compiler 0.4.33\\0"
        hit2_version = "0.4.33"
        miss1 = "\\0    %s = ORC_CLAMP_SB(%s);\\0"
        miss2 = "    %s = ORC_CLAMP_SB(%s);     %s = ORC_CLAMP_SL(%s); "
        miss3 = "Orc Compiler X"
    strings:
        $v = /\x00Orc Compiler [0-1]\.[0-9]{1,3}\.[0-9]{1,3}\n?\x00/
        $c1 = /\x00    %s = ORC_CLAMP_SB\(%s\);\n?\x00/
        $c2 = /\x00    %s = ORC_CLAMP_SL\(%s\);\n?\x00/
        $c3 = /\x00    %s = ORC_CLAMP_SW\(%s\);\n?\x00/
        $c4 = /\x00    %s = ORC_CLAMP_UB\(%s\);\n?\x00/
        $c5 = /\x00%sOrcProgram \*_orc_program_%s;\n?\x00/
        $c6 = /\x00_backup_%s \(OrcExecutor \* ex\)\n?\x00/
        $c7 = /\x00OOB check failed on row %d, end\+%d\n?\x00/
        $c8 = /\x00OOB check failed at start-%d\n?\x00/
    condition:
        $v or 2 of ($c*)
}
