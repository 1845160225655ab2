rule yara
{
    meta:
        component = "yara"
        title = "YARA"
        supplier = "virustotal"
        purl = "pkg:generic/yara"
        licence = "BSD-3-Clause"
        type = "application"
        source = "yara"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([3-5]\\.[0-9]{1,2}\\.[0-9]{1,2})\\n?\\x00"
        hit1 = "\\0rules were compiled with a different version of YARA\\0"
        hit2 = "\\0rules were compiled with a different version of YARA\\04.2.3\\0"
        hit2_version = "4.2.3"
        hit3 = "\\0wrong arguments for function \\x22%s\\x22\\0strings don't support \\x22%s\\x22 operation\\0"
        miss1 = "rules were compiled with a different version of YARA "
        miss2 = "\\0wrong arguments for function \\x22%s\\x22\\0"
        miss3 = "wrong arguments for function \\x22%s\\x22 "
    strings:
        $a1 = /\x00rules were compiled with a different version of YARA\n?\x00/
        $a2 = /\x00yara: wrong number of arguments\n?\x00/
        $a3 = /\x00yarac: wrong number of arguments\n?\x00/
        $c1 = /\x00wrong arguments for function "%s"\n?\x00/
        $c2 = /\x00strings don't support "%s" operation\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
