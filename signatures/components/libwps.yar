rule libwps
{
    meta:
        component = "libwps"
        title = "libwps"
        supplier = "libwps"
        purl = "pkg:generic/libwps"
        homepage = "https://sourceforge.net/projects/libwps/"
        type = "library"
        source = "libwps"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-1]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0###list cell short(2)\\0Doc Info Editing Time\\0"
        hit2 = "\\0###list cell short(2)\\0Doc Info Editing Time\\00.4.13\\0"
        hit2_version = "0.4.13"
        miss1 = "\\0###list cell short(2)\\0"
        miss2 = "###list cell short(2) Doc Info Editing Time "
    strings:
        $c1 = /\x00###list cell short\(2\)\n?\x00/
        $c2 = /\x00Doc Info Editing Time\n?\x00/
        $c3 = /\x00Doc Info Last Revisor\n?\x00/
        $c4 = /\x00###list cell short\n?\x00/
        $c5 = /\x00\t-D FORMAT    set date format: default "%%m\/%%d\/%%y"\n?\x00/
        $c6 = /\x00\t-T FORMAT    set time format: default "%%H:%%M:%%S"\n?\x00/
        $c7 = /\x00\t-v                  show version information\n?\x00/
        $c8 = /\x00\t-h                  show this help message\n?\x00/
    condition:
        2 of ($c*)
}
