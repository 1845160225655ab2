rule vcdimager
{
    meta:
        component = "vcdimager"
        title = "vcdimager"
        supplier = "fsf"
        purl = "pkg:generic/vcdimager"
        homepage = "https://www.gnu.org/software/vcdimager/"
        type = "library"
        source = "vcdimager"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([2-3]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0GNU VCDIMAGER CHECK MODE\\0"
        hit2 = "\\0added autopause point at %f\\0changed front margin to %u\\0"
        hit3 = "\\0GNU VCDIMAGER CHECK MODE\\02.0.1\\0"
        hit3_version = "2.0.1"
        miss1 = "GNU VCDIMAGER CHECK MODE "
        miss2 = "\\0added autopause point at %f\\0"
        miss3 = "added autopause point at %f changed front margin to %u "
    strings:
        $a1 = /\x00GNU VCDIMAGER CHECK MODE\n?\x00/
        $c1 = /\x00added autopause point at %f\n?\x00/
        $c2 = /\x00changed front margin to %u\n?\x00/
        $c3 = /\x00PSD item '%s' is unreachable\n?\x00/
        $c4 = /\x00changed volume number to %u\n?\x00/
        $c5 = /\x00changed leadout pregap to %u\n?\x00/
        $c6 = /\x00changing 'relaxed aps' to %d\n?\x00/
    condition:
        $a1 or 2 of ($c*)
}
