rule swapspace
{
    meta:
        component = "swapspace"
        title = "swapspace"
        supplier = "swapspace"
        purl = "pkg:generic/swapspace"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "swapspace"
        version_v = "swapspace ([0-2](?:\\.[0-9]{1,4}){1,2})"
        hit1 = "\\0swapspace 1.18\\0"
        hit1_version = "1.18"
        hit2 = "\\0swapspace installed incorrectly.  Please reinstall!\\0"
        hit3 = "\\0Reduce swapspace if more than n% is free\\0would prefer %lld extra bytes\\0"
        miss1 = "swapspace 1.18 was seen"
        miss2 = "swapspace installed incorrectly.  Please reinstall! "
        miss3 = "\\0Reduce swapspace if more than n% is free\\0"
        miss4 = "Reduce swapspace if more than n% is free "
    strings:
        $v = /\x00swapspace [0-2](\.[0-9]{1,4}){1,2}[a-z0-9.+~_-]{0,12}\n?\x00/
        $a1 = /\x00swapspace installed incorrectly\.  Please reinstall!\n?\x00/
        $c1 = /\x00Reduce swapspace if more than n% is free\n?\x00/
        $c2 = /\x00would prefer %lld extra bytes\n?\x00/
    condition:
        any of ($v, $a*) or ($c1 and $c2)
}
