rule libvips
{
    meta:
        component = "libvips"
        title = "libvips"
        supplier = "libvips"
        cpe = "libvips:libvips"
        purl = "pkg:generic/libvips"
        licence = "LGPL-2.1-or-later"
        homepage = "https://www.libvips.org/"
        type = "library"
        source = "vips"
        version_v = "\\x00([0-9.]+)\\x00"
        hit1 = "\\08.14.1\\0libvips %s\\0\\0libvips %s\\n\\0"
        hit1_version = "8.14.1"
        hit2 = "\\0libvips %s\\n\\0"
        miss1 = "libvips 8.14.1"
    strings:
        $v = /\x00[89]\.[0-9]{1,2}\.[0-9]{1,2}(-[a-z0-9]+)?\x00{1,8}libvips %s/
        $a = /\x00libvips %s\n?\x00/
        $b = /\x00unable to start VIPS\x00/
    condition:
        any of them and uint32(0) != 0x950412de
}
