rule mtdev
{
    meta:
        component = "mtdev"
        title = "mtdev"
        supplier = "mtdev"
        purl = "pkg:generic/mtdev"
        licence = "MIT"
        homepage = "http://bitmath.org/code/mtdev/"
        type = "library"
        source = "mtdev"
        hit1 = "\\0error: could not open device: %d\\0error: could not grab the device\\0"
        hit2 = "\\0mtdev_get_abs_resolution\\0mtdev_set_abs_resolution\\0mtdev_get_abs_maximum\\0"
        miss1 = "\\0error: could not open device: %d\\0"
        miss2 = "error: could not open device: %d error: could not grab the device "
        miss3 = "\\0mtdev_get_abs_resolution\\0mtdev_set_abs_resolution\\0"
    strings:
        $c1 = /\x00error: could not open device: %d\n?\x00/
        $c2 = /\x00error: could not grab the device\n?\x00/
        $s1 = /\x00mtdev_get_abs_resolution\x00/
        $s2 = /\x00mtdev_set_abs_resolution\x00/
        $s3 = /\x00mtdev_get_abs_maximum\x00/
    condition:
        ($c1 and $c2) or all of ($s*)
}
