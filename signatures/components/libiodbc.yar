rule libiodbc
{
    meta:
        component = "libiodbc"
        title = "libiodbc"
        supplier = "libiodbc"
        purl = "pkg:generic/libiodbc"
        homepage = "http://www.iodbc.org/"
        type = "library"
        source = "libiodbc2"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([3-4]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        version_v = "iODBC Driver Manager ([3-4]\\.[0-9]{1,3}\\.[0-9]{1,3})"
        hit1 = "\\0** iODBC Trace file\\0"
        hit2 = "\\0%lu days %lu hours\\0%lu years %lu months\\0"
        hit3 = "\\0iODBC Driver Manager 3.52.9\\0"
        hit3_version = "3.52.9"
        hit4 = "\\0** iODBC Trace file\\03.52.9\\0"
        hit4_version = "3.52.9"
        miss1 = "** iODBC Trace file "
        miss2 = "\\0%lu days %lu hours\\0"
        miss3 = "%lu days %lu hours %lu years %lu months "
        miss4 = "iODBC Driver Manager X"
    strings:
        $v = /\x00iODBC Driver Manager [3-4]\.[0-9]{1,3}\.[0-9]{1,3}\n?\x00/
        $a1 = /\x00\*\* iODBC Trace file\n?\x00/
        $a2 = /\x00iODBC Demonstration program\n?\x00/
        $a3 = /\x00iODBC Driver Manager\n?\x00/
        $c1 = /\x00%lu days %lu hours\n?\x00/
        $c2 = /\x00%lu years %lu months\n?\x00/
        $c3 = /\x00%lu days %lu hours %lu minutes %lu seconds\n?\x00/
        $c4 = /\x00\*\* Trace started on %a %b %d %H:%M:%S %Y\n?\x00/
        $c5 = /\x00Operation canceled on user request\n?\x00/
        $c6 = /\x00Creation of the DSN failed\n?\x00/
    condition:
        $v or any of ($a*) or 2 of ($c*)
}
