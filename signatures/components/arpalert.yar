rule arpalert
{
    meta:
        component = "arpalert"
        title = "arpalert"
        supplier = "arpalert"
        purl = "pkg:generic/arpalert"
        licence = "GPL-2.0-only"
        type = "application"
        source = "arpalert"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-3](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0%s % 2d %02d:%02d:%02d arpalert: %s\\0file \\x22%s\\x22, line %d: mac conversion error\\0"
        hit2 = "\\0%s % 2d %02d:%02d:%02d arpalert: %s\\0file \\x22%s\\x22, line %d: mac conversion error\\02.0.12\\0"
        hit2_version = "2.0.12"
        miss1 = "\\0%s % 2d %02d:%02d:%02d arpalert: %s\\0"
        miss2 = "%s % 2d %02d:%02d:%02d arpalert: %s "
    strings:
        $c1 = /\x00%s % 2d %02d:%02d:%02d arpalert: %s\n?\x00/
        $c2 = /\x00file "%s", line %d: mac conversion error\n?\x00/
        $c3 = /\x00Leases file \(%s\) not found\n?\x00/
    condition:
        2 of them
}
