rule upx
{
    meta:
        component = "upx"
        title = "UPX"
        supplier = "upx"
        cpe = "upx_project:upx"
        purl = "pkg:generic/upx"
        licence = "GPL-2.0-or-later"
        homepage = "https://upx.github.io/"
        type = "application"
        source = "upx-ucl"
        hit1 = "\\0UPX comes with ABSOLUTELY NO WARRANTY"
        miss1 = "$Info: This file is packed with the UPX executable packer http://upx.sf.net $"
    strings:
        $c = /\x00UPX comes with ABSOLUTELY NO WARRANTY/
        $u = /Ultimate Packer for eXecutables\n\x00/
    condition:
        $c or $u
}
