rule cpulimit
{
    meta:
        component = "cpulimit"
        title = "cpulimit"
        supplier = "cpulimit"
        purl = "pkg:generic/cpulimit"
        licence = "GPL-2.0-only"
        type = "application"
        source = "cpulimit"
        hit1 = "\\0CPUlimit version %1.1f\\0"
        hit2 = "\\0\\n%%CPU\\twork quantum\\tsleep quantum\\tactive rate\\0Error: limit must be in the range of 1 to %d00\\0"
        miss1 = "CPUlimit version %1.1f "
        miss2 = "\\0\\n%%CPU\\twork quantum\\tsleep quantum\\tactive rate\\0"
        miss3 = "\\n%%CPU\\twork quantum\\tsleep quantum\\tactive rate "
    strings:
        $a1 = /\x00CPUlimit version %1\.1f\n?\x00/
        $c1 = /\x00\n%%CPU\twork quantum\tsleep quantum\tactive rate\n?\x00/
        $c2 = /\x00Error: limit must be in the range of 1 to %d00\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
