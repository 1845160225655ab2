rule p7zip
{
    meta:
        component = "p7zip"
        title = "p7zip"
        supplier = "p7zip"
        cpe = "7-zip:p7zip"
        purl = "pkg:generic/p7zip"
        licence = "LGPL-2.1-or-later"
        homepage = "https://p7zip.sourceforge.net/"
        type = "application"
        source = "p7zip"
        version_v = "[^\\t\\n\\r\\x20-\\x7e]([0-9]{1,2}\\.[0-9]{2})\\x00"
        near_v = 24
        hit1 = "\\0p7zip Version \\016.02\\0"
        hit1_version = "16.02"
        miss1 = "p7zip Version 16.02"
    strings:
        $v = /\x00\n?p7zip Version \x00/
    condition:
        any of them
}
