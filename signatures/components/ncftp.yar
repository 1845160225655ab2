rule ncftp
{
    meta:
        component = "ncftp"
        title = "NcFTP"
        supplier = "ncftp"
        purl = "pkg:generic/ncftp"
        type = "application"
        source = "ncftp"
        version_v = "LibNcFTP ([0-4](?:\\.[0-9]{1,4}){1,3})"
        version_r1 = "NcFTP ([0-9.]+)"
        hit1 = "\\0LibNcFTP 3.2.6\\0"
        hit1_version = "3.2.6"
        hit2 = "@(#) NcFTP 3.2.6/575 Dec 04 2016"
        hit2_version = "3.2.6"
        miss1 = "LibNcFTP 3.2.6 was seen"
    strings:
        $v = /\x00LibNcFTP [0-4](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $r1 = /@\(#\) NcFTP 3\.[0-9]\.[0-9]{1,2}\/[0-9]{1,4} /
    condition:
        any of them
}
