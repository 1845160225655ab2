rule squashfuse
{
    meta:
        component = "squashfuse"
        title = "squashfuse"
        supplier = "squashfuse"
        purl = "pkg:generic/squashfuse"
        licence = "BSD-2-Clause"
        type = "application"
        source = "squashfuse"
        version_v = "squashfuse ([0-1](?:\\.[0-9]{1,4}){1,3})"
        hit1 = "\\0squashfuse 0.1.105\\0"
        hit1_version = "0.1.105"
        hit2 = "\\0%s (c) 2012 Dave Vasilevsky\\0"
        hit3 = "\\0Squashfs version %d.%d detected, only version\\0Squashfs image uses %s compression, this version supports only \\0"
        miss1 = "squashfuse 0.1.105 was seen"
        miss2 = "%s (c) 2012 Dave Vasilevsky "
        miss3 = "\\0Squashfs version %d.%d detected, only version\\0"
        miss4 = "Squashfs version %d.%d detected, only version "
    strings:
        $v = /\x00squashfuse [0-1](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $a1 = /\x00%s \(c\) 2012 Dave Vasilevsky\n?\x00/
        $c1 = /\x00Squashfs version %d\.%d detected, only version\n?\x00/
        $c2 = /\x00Squashfs image uses %s compression, this version supports only \n?\x00/
        $c3 = /\x00Something went wrong trying to read the squashfs image\.\n?\x00/
        $c4 = /\x00Can't find the root of this filesystem!\n?\x00/
    condition:
        any of ($v, $a*) or 2 of ($c*)
}
