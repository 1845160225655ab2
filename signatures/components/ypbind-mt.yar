rule ypbind_mt
{
    meta:
        component = "ypbind-mt"
        title = "ypbind-mt"
        supplier = "ypbind-mt"
        purl = "pkg:generic/ypbind-mt"
        homepage = "http://www.linux-nis.org/"
        type = "application"
        source = "ypbind-mt"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([2-3]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0[Welcome to ypbind-mt, version %s]\\0"
        hit2 = "\\0write of %s failed!\\0Config file %s is ok.\\0"
        hit3 = "\\0[Welcome to ypbind-mt, version %s]\\02.7.2\\0"
        hit3_version = "2.7.2"
        miss1 = "[Welcome to ypbind-mt, version %s] "
        miss2 = "\\0write of %s failed!\\0"
        miss3 = "write of %s failed! Config file %s is ok. "
    strings:
        $a1 = /\x00\[Welcome to ypbind-mt, version %s\]\n?\x00/
        $a2 = /\x00ypbind-mt already running \(pid %d\) - exiting\n?\x00/
        $c1 = /\x00write of %s failed!\n?\x00/
        $c2 = /\x00Config file %s is ok\.\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
