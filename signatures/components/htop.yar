rule htop
{
    meta:
        component = "htop"
        title = "htop"
        supplier = "htop"
        purl = "pkg:generic/htop"
        licence = "GPL-2.0-or-later"
        homepage = "https://htop.dev/"
        type = "application"
        source = "htop"
        version = "htop ([0-9.]+)"
        hit1 = "\\0htop 3.2.2 - (C) 2004-2019 Hisham Muhammad. (C) 2020-2023 htop dev team.\\n"
        hit1_version = "3.2.2"
        hit2 = "\\0htop 1.0.2 - (C) 2004-2011 Hisham Muhammad\\0"
        hit2_version = "1.0.2"
        miss1 = "htop 3.2.2\\n"
    strings:
        $v = /\x00(htop [0-4]\.[0-9]{1,2}(\.[0-9]{1,2})?) - \(C\) 2004/
        $n = "(C) 2004-2019 Hisham Muhammad"
        $o = "Released under the GNU GPL.\n"
    condition:
        ($v or $n) and any of them
}
