rule smartmontools
{
    meta:
        component = "smartmontools"
        title = "smartmontools"
        supplier = "smartmontools"
        cpe = "smartmontools:smartmontools"
        purl = "pkg:generic/smartmontools"
        licence = "GPL-2.0-or-later"
        homepage = "https://www.smartmontools.org/"
        type = "application"
        source = "smartmontools"
        version_v = "release ([0-9.]+)"
        version_w = " ([0-9.]+)"
        version_d = "VERSION: ([0-9.]+)"
        version_e = "\\x00([0-9.]+)\\x00"
        version_s = "%s ([0-9.]+)"
        hit1 = "\\0VERSION: 7.3 $Id: drivedb.h 5319 2022-02-19 17:48:34Z chrfranke $\\0Syntax error in DEFAULT drive database entry\\0"
        hit1_version = "7.3"
        hit2 = "\\0smartmontools release %s dated %s at %s\\n\\0"
        miss1 = "smartmontools release 7.3 dated 2022-02-28 at 16:33:40 UTC"
    strings:
        $a = "smartmontools release %s dated %s at %s"
        $v = /\x00smartmontools release [5-9]\.[0-9]{1,2} dated/
        $b = "Syntax error in DEFAULT drive database entry"
        $c = "=== START OF READ SMART DATA SECTION ==="
        $w = /\x00(smartctl|smartd) [5-9]\.[0-9]{1,2} 20[0-9]{2}-/
        $s = /\x00%s [5-9]\.[0-9]{1,2} 20[0-9]{2}-[0-9]{2}-[0-9]{2} (r[0-9]+ )?\[%s/
        $d = /VERSION: [5-9]\.[0-9]{1,2} \$Id: drivedb\.h/
        $e = /\x00[5-9]\.[0-9]{1,2}\x00[^\x00]{0,200}\x00{1,8}smartmontools /
    condition:
        ($a or $v or $b or $w or $s or $d or $c) and any of them
}
