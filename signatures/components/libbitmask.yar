rule libbitmask
{
    meta:
        component = "libbitmask"
        title = "libbitmask"
        supplier = "libbitmask"
        purl = "pkg:generic/libbitmask"
        licence = "LGPL-2.1-or-later"
        homepage = "http://oss.sgi.com/projects/cpusets/"
        type = "library"
        source = "libbitmask"
        hit1 = "\\0bitmask_clearrange\\0bitmask_complement\\0bitmask_displayhex\\0"
        miss1 = "\\0bitmask_clearrange\\0bitmask_complement\\0"
    strings:
        $s1 = /\x00bitmask_clearrange\x00/
        $s2 = /\x00bitmask_complement\x00/
        $s3 = /\x00bitmask_displayhex\x00/
    condition:
        all of ($s*)
}
