rule zbar
{
    meta:
        component = "zbar"
        title = "ZBar"
        supplier = "zbar"
        purl = "pkg:generic/zbar"
        type = "library"
        source = "zbar"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?(0\\.[0-9]{2}(?:\\.[0-9]{1,2})?)\\n?\\x00"
        hit1 = "\\0%s: zbar %s in %s():\\n    %s: \\0"
        hit2 = "\\0%s: zbar %s in %s():\\n    %s: \\00.23.92\\0"
        hit2_version = "0.23.92"
        hit3 = "\\0no conversion from %x to supported formats\\0%s: request interface version %d\\0"
        miss1 = "%s: zbar %s in %s():\\n    %s:  "
        miss2 = "\\0no conversion from %x to supported formats\\0"
        miss3 = "no conversion from %x to supported formats "
    strings:
        $a1 = /\x00%s: zbar %s in %s\(\):\n    %s: \n?\x00/
        $c1 = /\x00no conversion from %x to supported formats\n?\x00/
        $c2 = /\x00%s: request interface version %d\n?\x00/
    condition:
        uint32(0) != 0x950412de and uint32(0) != 0xde120495 and ($a1 or ($c1 and $c2))
}
