rule lzo
{
    meta:
        component = "lzo"
        title = "LZO"
        supplier = "oberhumer"
        cpe = "oberhumer:lzo2"
        purl = "pkg:generic/lzo"
        licence = "GPL-2.0-or-later"
        homepage = "https://www.oberhumer.com/opensource/lzo/"
        type = "library"
        source = "lzo2 lzo"
        version_v = "version: v([0-9]+\\.[0-9]+)"
        version_s2 = "\\x00-?([12]\\.[0-9]{2})\\x00"
        near_s2 = 262144
        hit1 = "$Id: LZO version: v2.03, Apr 30 2008 $"
        hit1_version = "2.03"
        hit2 = "\\0lzo1x_999_compress_level\\0lzo_version_string\\0lzo1z_decompress_safe\\0\\0\\02.10\\0"
        hit2_version = "2.10"
        miss1 = "\\0lzo_version_string\\0__lzo_init_v2\\0\\02.10\\0"
    strings:
        $v = /LZO version: v[1-3]\.[0-9]{2}/
        $s1 = "lzo1x_999_compress_level"
        $s2 = "lzo_version_string"
        $s3 = "lzo1z_decompress_safe"
    condition:
        $v or ($s1 and $s2 and $s3)
}
