rule sox
{
    meta:
        component = "sox"
        title = "SoX"
        supplier = "sox"
        purl = "pkg:generic/sox"
        type = "application"
        source = "sox"
        hit1 = "\\0SoX effect: sinc filter freq=%g-%g\\0"
        miss1 = "SoX effect: sinc filter freq=%g-%g "
    strings:
        $a1 = /\x00SoX effect: sinc filter freq=%g-%g\n?\x00/
        $a2 = /\x00assuming input pipe `%s' has file-type `sox'\n?\x00/
        $a3 = /\x00effect `%s' is deprecated; see sox\(1\) for an alternative\n?\x00/
        $a4 = /\x00`%s' is libSoX-only\n?\x00/
        $a5 = /\x00used SOX_OPTS=%s\n?\x00/
        $a6 = /\x00using SOX_OPTS=%s\n?\x00/
    condition:
        any of them
}
