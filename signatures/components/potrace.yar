rule potrace
{
    meta:
        component = "potrace"
        title = "potrace"
        supplier = "potrace"
        purl = "pkg:generic/potrace"
        licence = "GPL-2.0-or-later"
        homepage = "http://potrace.sourceforge.net/"
        type = "library"
        source = "potrace"
        version_v = "potrace ([1-2]\\.[0-9]{1,3}(?:\\.[0-9]{1,3})?)"
        hit1 = "\\0potrace: %s: empty file\\0"
        hit2 = "\\0mkbitmap: %s: file format not recognized\\0mkbitmap: invalid scaling factor -- %s\\0"
        hit3 = "\\0potrace_param_default\\0potrace_param_free\\0potrace_state_free\\0"
        hit4 = "\\0potrace 1.16. Copyright (C) 2001-2019 Peter Selinger.\\0"
        hit4_version = "1.16"
        miss1 = "potrace: %s: empty file "
        miss2 = "\\0mkbitmap: %s: file format not recognized\\0"
        miss3 = "mkbitmap: %s: file format not recognized mkbitmap: invalid scaling factor -- %s "
        miss4 = "\\0potrace_param_default\\0potrace_param_free\\0"
        miss5 = "potrace X. Copyright (C) 2001-2019 Peter Selinger."
    strings:
        $v = /\x00potrace [1-2]\.[0-9]{1,3}(\.[0-9]{1,3})?\. Copyright \(C\) 2001-2019 Peter Selinger\.\n?\x00/
        $a1 = /\x00potrace: %s: empty file\n?\x00/
        $a2 = /\x00potrace: invalid unit -- %s\n?\x00/
        $a3 = /\x00potrace: invalid angle -- %s\n?\x00/
        $c1 = /\x00mkbitmap: %s: file format not recognized\n?\x00/
        $c2 = /\x00mkbitmap: invalid scaling factor -- %s\n?\x00/
        $s1 = /\x00potrace_param_default\x00/
        $s2 = /\x00potrace_param_free\x00/
        $s3 = /\x00potrace_state_free\x00/
    condition:
        $v or any of ($a*) or ($c1 and $c2) or all of ($s*)
}
