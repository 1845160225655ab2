rule libdvdnav
{
    meta:
        component = "libdvdnav"
        title = "libdvdnav"
        supplier = "videolan"
        purl = "pkg:generic/libdvdnav"
        licence = "GPL-2.0-or-later"
        homepage = "https://www.videolan.org/developers/libdvdnav.html"
        type = "library"
        source = "libdvdnav"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([6-7]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0libdvdnav: WARNING: Unknown Command Type=%x\\0"
        hit2 = "\\0JumpSS VMGM (pgc %u)\\0DVD Serial Number: %s\\0"
        hit3 = "\\0libdvdnav: WARNING: Unknown Command Type=%x\\06.1.1\\0"
        hit3_version = "6.1.1"
        miss1 = "libdvdnav: WARNING: Unknown Command Type=%x "
        miss2 = "\\0JumpSS VMGM (pgc %u)\\0"
        miss3 = "JumpSS VMGM (pgc %u) DVD Serial Number: %s "
    strings:
        $a1 = /\x00libdvdnav: WARNING: Unknown Command Type=%x\n?\x00/
        $a2 = /\x00libdvdnav: Unknown Instruction!\n?\x00/
        $a3 = /\x00libdvdnav: Suspected RCE Region Protection!!!\n?\x00/
        $c1 = /\x00JumpSS VMGM \(pgc %u\)\n?\x00/
        $c2 = /\x00DVD Serial Number: %s\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
