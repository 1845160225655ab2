rule iftop
{
    meta:
        component = "iftop"
        title = "iftop"
        supplier = "sam-iftop"
        purl = "pkg:generic/iftop"
        licence = "GPL-2.0-or-later"
        homepage = "https://pdw.ex-parrot.com/iftop/"
        type = "application"
        source = "iftop"
        version = "version ([0-9.]+(?:pre[0-9]+)?)"
        hit1 = "\\0iftop, version 1.0pre4\\ncopyright (c) 2002 Paul Warren\\n"
        hit1_version = "1.0pre4"
        miss1 = "iftop 1.2.3\\n"
    strings:
        $v = /iftop, version [0-2]\.[0-9]{1,2}(pre[0-9]{1,2})?\n/
        $a = "iftop: display bandwidth usage on an interface by host"
    condition:
        any of them
}
