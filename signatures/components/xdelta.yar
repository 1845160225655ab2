rule xdelta
{
    meta:
        component = "xdelta"
        title = "Xdelta"
        supplier = "xdelta"
        purl = "pkg:generic/xdelta"
        type = "application"
        source = "xdelta3"
        version_r1 = "version ([0-9.]+)"
        hit1 = "\\0Xdelta version 3.0.11, Copyright (C) 2007"
        hit1_version = "3.0.11"
        hit2 = "\\0xdelta3: dup/close failed: %s\\0xdelta3: pipe write failed: %s\\0"
        miss1 = "\\0xdelta3: dup/close failed: %s\\0"
        miss2 = "xdelta3: dup/close failed: %s "
    strings:
        $r1 = /\x00Xdelta version 3\.[0-9]\.[0-9]{1,2}, Copyright/
        $c1 = /\x00xdelta3: dup\/close failed: %s\n?\x00/
        $c2 = /\x00xdelta3: pipe write failed: %s\n?\x00/
        $c3 = /\x00xdelta3: invalid merge state: %s\n?\x00/
    condition:
        $r1 or 2 of ($c*)
}
