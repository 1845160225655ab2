rule diskscan
{
    meta:
        component = "diskscan"
        title = "diskscan"
        supplier = "diskscan"
        purl = "pkg:generic/diskscan"
        homepage = "https://github.com/baruch/diskscan"
        type = "application"
        source = "diskscan"
        hit1 = "\\0diskscan [options] /dev/sd\\0"
        hit2 = "\\0I: Scan ended at: %s\\0I: Scan started at: %s\\0"
        miss1 = "diskscan [options] /dev/sd "
        miss2 = "\\0I: Scan ended at: %s\\0"
        miss3 = "I: Scan ended at: %s I: Scan started at: %s "
    strings:
        $a1 = /\x00diskscan \[options\] \/dev\/sd\n?\x00/
        $c1 = /\x00I: Scan ended at: %s\n?\x00/
        $c2 = /\x00I: Scan started at: %s\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
