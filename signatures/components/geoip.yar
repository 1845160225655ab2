rule geoip
{
    meta:
        component = "geoip"
        title = "GeoIP Legacy"
        supplier = "maxmind"
        purl = "pkg:generic/geoip"
        licence = "LGPL-2.1-or-later"
        type = "library"
        source = "geoip"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-2](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0GeoIP_next_record not supported in memory cache mode\\0"
        hit2 = "\\0GeoIP_next_record not supported in memory cache mode\\01.6.12\\0"
        hit2_version = "1.6.12"
        hit3 = "\\0GeoIP CCM Edition\\0GeoIP ISP Edition\\0"
        miss1 = "GeoIP_next_record not supported in memory cache mode "
        miss2 = "\\0GeoIP CCM Edition\\0"
        miss3 = "GeoIP CCM Edition "
    strings:
        $a1 = /\x00GeoIP_next_record not supported in memory cache mode\n?\x00/
        $c1 = /\x00GeoIP CCM Edition\n?\x00/
        $c2 = /\x00GeoIP ISP Edition\n?\x00/
        $c3 = /\x00GeoIP ASNum Edition\n?\x00/
    condition:
        $a1 or 2 of ($c*)
}
