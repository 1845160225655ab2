rule whois
{
    meta:
        component = "whois"
        title = "whois"
        supplier = "rfc1036"
        purl = "pkg:generic/whois"
        licence = "GPL-2.0-or-later"
        homepage = "https://github.com/rfc1036/whois"
        type = "application"
        source = "whois"
        version_m = "[^\\t\\n\\r\\x20-\\x7e]([4-6]\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_m = 30
        hit1 = "<md+whois@linux.it>\\05.5.17\\0\\0\\0mkpasswd %s\\n"
        hit1_version = "5.5.17"
        hit2 = "<md+whois@linux.it>\\05.5.10\\0\\0\\0mkpasswd %s\\n"
        hit2_version = "5.5.10"
        miss1 = "Marco d'Itri <md+whois@linux.it>"
    strings:
        $m = /<md\+(whois|mkpasswd)@linux\.it>\n?\x00/
        $h = /\x00mkpasswd %s\n/
        $w = /This TLD has no whois server\./
    condition:
        ($m or $w or $h) and uint32(0) != 0x950412de
}
