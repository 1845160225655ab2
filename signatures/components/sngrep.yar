rule sngrep
{
    meta:
        component = "sngrep"
        title = "sngrep"
        supplier = "irontec"
        cpe = "irontec:sngrep"
        purl = "pkg:generic/sngrep"
        licence = "GPL-3.0-or-later"
        homepage = "https://github.com/irontec/sngrep"
        type = "application"
        source = "sngrep"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([01]\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_n = 16
        hit1 = "\\0sngrep\\x001.6.0\\x00Invalid buffer size.\\0SNGREPRC\\0"
        hit1_version = "1.6.0"
        miss1 = "sngrep 1.2.3\\n"
    strings:
        $n = "sngrep\x00"
        $a = "Copyright (C) 2013-20"
        $b = "SNGREPRC"
    condition:
        $n and $b and any of them
}
