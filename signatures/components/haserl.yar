rule haserl
{
    meta:
        component = "haserl"
        title = "Haserl"
        supplier = "haserl"
        cpe = "haserl_project:haserl"
        purl = "pkg:generic/haserl"
        licence = "GPL-2.0-only"
        homepage = "https://haserl.sourceforge.net/"
        type = "application"
        source = "haserl"
        version = "haserl version ([0-9.]+[0-9])"
        hit1 = "\\0This is haserl version 0.9.36\\n\\0"
        hit1_version = "0.9.36"
        hit2 = "\\0HASERLVER=%s\\0"
        miss1 = "haserl version 0.9.36 is a CGI wrapper"
    strings:
        $v = /This is haserl version [0-9]\.[0-9]{1,2}\.[0-9]{1,3}/
        $e = "@haserl_lualib.lua"
        $h = /\x00HASERLVER=%s\x00/
        $n = "Copyright (c) 2003-2007    Nathan Angelacos"
    condition:
        any of them
}
