rule xvidcore
{
    meta:
        component = "xvidcore"
        title = "Xvid"
        supplier = "xvidcore"
        purl = "pkg:generic/xvidcore"
        homepage = "https://labs.xvid.com/source/"
        type = "library"
        source = "xvidcore"
        hit1 = "\\0WARNING: Different strides in plugin_ssim original: %d current: %d\\0# XviD 2pass stat file (core version %d.%d.%d)\\0"
        miss1 = "\\0WARNING: Different strides in plugin_ssim original: %d current: %d\\0"
        miss2 = "WARNING: Different strides in plugin_ssim original: %d current: %d # XviD 2pass stat file (core version %d.%d.%d) "
    strings:
        $c1 = /\x00WARNING: Different strides in plugin_ssim original: %d current: %d\n?\x00/
        $c2 = /\x00# XviD 2pass stat file \(core version %d\.%d\.%d\)\n?\x00/
        $c3 = /\x00# Please do not modify this file\n?\x00/
        $c4 = /\x00Cannot open %s in plugin_ssim\n?\x00/
    condition:
        2 of ($c*)
}
