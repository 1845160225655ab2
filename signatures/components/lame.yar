rule lame
{
    meta:
        component = "lame"
        title = "LAME"
        supplier = "lame"
        purl = "pkg:generic/lame"
        licence = "LGPL-2.0-or-later"
        type = "library"
        source = "lame"
        version_r1 = "LAME([0-9.]+)"
        hit1 = "\\0LAME3.100 \\0"
        hit1_version = "3.100"
        hit2 = "\\090%%  LAME compiled with buggy version of gcc using advanced optimizations\\0"
        miss1 = "90%%  LAME compiled with buggy version of gcc using advanced optimizations "
    strings:
        $r1 = /\x00LAME3\.[0-9]{2,3} ?\x00/
        $a1 = /\x0090%%  LAME compiled with buggy version of gcc using advanced optimizations\n?\x00/
        $a2 = /\x00LAME version %s \(%s\)\n?\x00/
        $a3 = /\x00LAME %s version %s \(%s\)\n?\x00/
        $a4 = /\x00Error writing LAME-tag frame: buffer too small: buffer size=%d  frame size=%d\n?\x00/
        $a5 = /\x00fatal error: can't update LAME-tag frame!\n?\x00/
    condition:
        any of them
}
