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
        file_version = "\\x00LAME(3\\.[0-9]{2,3}) ?\\x00"
        hit1 = "\\090%%  LAME compiled with buggy version of gcc using advanced optimizations\\0"
        miss1 = "90%%  LAME compiled with buggy version of gcc using advanced optimizations "
    strings:
        $a1 = /\x0090%%  LAME compiled with buggy version of gcc using advanced optimizations\n?\x00/
        $a2 = /\x00LAME version %s \(%s\)\n?\x00/
        $a3 = /\x00LAME %s version %s \(%s\)\n?\x00/
        $a4 = /\x00Error writing LAME-tag frame: buffer too small: buffer size=%d  frame size=%d\n?\x00/
        $a5 = /\x00fatal error: can't update LAME-tag frame!\n?\x00/
    condition:
        any of them
}
