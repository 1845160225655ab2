rule sanlock
{
    meta:
        component = "sanlock"
        title = "sanlock"
        supplier = "sanlock"
        purl = "pkg:generic/sanlock"
        homepage = "https://www.pagure.io/sanlock/"
        type = "library"
        source = "sanlock"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([3-4]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0sanlock daemon started %s host %s (%s)\\0"
        hit2 = "\\0RD %d at %s done %s\\0RD %s at %s done %s\\0"
        hit3 = "\\0sanlock daemon started %s host %s (%s)\\03.8.5\\0"
        hit3_version = "3.8.5"
        miss1 = "sanlock daemon started %s host %s (%s) "
        miss2 = "\\0RD %d at %s done %s\\0"
        miss3 = "RD %d at %s done %s RD %s at %s done %s "
    strings:
        $a1 = /\x00sanlock daemon started %s host %s \(%s\)\n?\x00/
        $a2 = /\x00sanlock client log_dump\n?\x00/
        $a3 = /\x00sanlock daemon \[options\]\n?\x00/
        $a4 = /\x00sanlock_get_hosts error %d ls %s:%d\n?\x00/
        $a5 = /\x00sanlock_set_config error %d ls %s\n?\x00/
        $c1 = /\x00RD %d at %s done %s\n?\x00/
        $c2 = /\x00RD %s at %s done %s\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
