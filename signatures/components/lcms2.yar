rule lcms2
{
    meta:
        component = "lcms2"
        title = "Little CMS"
        supplier = "lcms2"
        purl = "pkg:generic/lcms2"
        homepage = "http://www.littlecms.com/"
        type = "library"
        source = "lcms2"
        hit1 = "\\0%%LCMS2: Save previous definition of %s on the operand stack\\0%%LCMS2: Restore previous definition of %s\\0"
        miss1 = "\\0%%LCMS2: Save previous definition of %s on the operand stack\\0"
        miss2 = "%%LCMS2: Save previous definition of %s on the operand stack %%LCMS2: Restore previous definition of %s "
    strings:
        $c1 = /\x00%%LCMS2: Save previous definition of %s on the operand stack\n?\x00/
        $c2 = /\x00%%LCMS2: Restore previous definition of %s\n?\x00/
        $c3 = /\x00\/DecodeA \/lcms2gammaproc load\n?\x00/
        $c4 = /\x00  \/lcms2gammaproc%d load\n?\x00/
        $c5 = /\x00Cannot write %ld bytes to %s\n?\x00/
        $c6 = /\x00Named color %d out of range!\n?\x00/
        $c7 = /\x00What a weird separation of %d channels\?!\?!\n?\x00/
        $c8 = /\x00Unsupported planar configuration \(=%d\) \n?\x00/
    condition:
        2 of ($c*)
}
