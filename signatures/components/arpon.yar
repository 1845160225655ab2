rule arpon
{
    meta:
        component = "arpon"
        title = "ArpON"
        supplier = "arpon"
        purl = "pkg:generic/arpon"
        licence = "BSD-2-Clause"
        type = "application"
        source = "arpon"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]([1-4]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?-ng)\\x00"
        hit1 = "\\0%s:%d %s: `No set snaplen to %s network interface'.\\0Please open with a browser web the documentation: %s\\0"
        miss1 = "\\0%s:%d %s: `No set snaplen to %s network interface'.\\0"
        miss2 = "%s:%d %s: `No set snaplen to %s network interface'. "
    strings:
        $c1 = /\x00%s:%d %s: `No set snaplen to %s network interface'\.\n?\x00/
        $c2 = /\x00Please open with a browser web the documentation: %s\n?\x00/
        $c3 = /\x00No autoconf %s network interface, retry in 5 seconds\.\.\.\n?\x00/
    condition:
        2 of them
}
