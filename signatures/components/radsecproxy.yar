rule radsecproxy
{
    meta:
        component = "radsecproxy"
        title = "radsecproxy"
        supplier = "radsecproxy"
        purl = "pkg:generic/radsecproxy"
        licence = "BSD-3-Clause"
        type = "application"
        source = "radsecproxy"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-2](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0radsecproxy %s starting\\0"
        hit2 = "\\0radsecproxy %s starting\\01.9.2\\0"
        hit2_version = "1.9.2"
        hit3 = "\\0%s: new client writer for %s\\0found conf for new realm: %s\\0"
        miss1 = "radsecproxy %s starting "
        miss2 = "\\0%s: new client writer for %s\\0"
        miss3 = "%s: new client writer for %s "
    strings:
        $a1 = /\x00radsecproxy %s starting\n?\x00/
        $c1 = /\x00%s: new client writer for %s\n?\x00/
        $c2 = /\x00found conf for new realm: %s\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
