rule gpsd
{
    meta:
        component = "gpsd"
        title = "gpsd"
        supplier = "gpsd"
        cpe = "gpsd_project:gpsd"
        purl = "pkg:generic/gpsd"
        homepage = "https://gpsd.io/"
        type = "application"
        source = "gpsd"
        version = "gpsd-([2-4]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([23]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)\\x00"
        near_n = 64
        confidence_g = 20
        version_r = "revision ([0-9.]+)"
        hit1 = "gpsd-3.22/libgps/hex.c"
        hit1_version = "3.22"
        hit2 = "\\03.17\\0\\0%s: %s (revision %s)\\n\\0gpsd"
        hit2_version = "3.17"
        miss1 = "gpsd-3.22.tar.gz"
    strings:
        $p = /gpsd-[2-4]\.[0-9]{1,2}(\.[0-9]{1,2})?[a-z~.0-9]{0,8}\/(gpsd|libgpsd|libgps|drivers|clients|gpsmon)\//
        $n = /\x00%s: %s \(revision %s\)\n\x00/
        $g = "gpsd"
        $r = /gpsdecode revision [2-4]\.[0-9]{1,2}/
    condition:
        $p or ($n and $g) or $r
}
