rule libconfig
{
    meta:
        component = "libconfig"
        title = "libconfig"
        supplier = "libconfig"
        purl = "pkg:generic/libconfig"
        type = "library"
        source = "libconfig"
        hit1 = "\\0bad buffer in libconfig_yy_scan_bytes()\\0out of dynamic memory in libconfig_yy_scan_bytes()\\0"
        miss1 = "bad buffer in yy_scan_bytes()"
        miss2 = "\\0bad buffer in libconfig_yy_scan_bytes()\\0"
        miss3 = "bad buffer in libconfig_yy_scan_bytes() "
    strings:
        $c1 = /\x00bad buffer in libconfig_yy_scan_bytes\(\)\n?\x00/
        $c2 = /\x00out of dynamic memory in libconfig_yy_scan_bytes\(\)\n?\x00/
    condition:
        all of them
}
