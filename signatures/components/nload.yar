rule nload
{
    meta:
        component = "nload"
        title = "nload"
        supplier = "nload"
        purl = "pkg:generic/nload"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "nload"
        file_version = "\\x00([01]\\.[0-9]\\.[0-9]{1,2})\\x00"
        hit1 = "\\0Copyright (C) 2001 - 2012 by Roland Riegel"
        hit2 = "\\0Unit for traffic numbers\\0Window length for average (s)\\0"
        miss1 = "Copyright (C) 2001 - 2012 by Roland Riegel "
        miss2 = "\\0Unit for traffic numbers\\0"
        miss3 = "Unit for traffic numbers "
    strings:
        $b1 = /\x00Copyright \(C\) 2001 - 20[0-9]{2} by Roland Riegel/
        $c1 = /\x00Unit for traffic numbers\n?\x00/
        $c2 = /\x00Window length for average \(s\)\n?\x00/
        $c3 = /\x00Wrong argument for the -U parameter\.\n?\x00/
    condition:
        $b1 or 2 of ($c*)
}
