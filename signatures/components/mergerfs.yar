rule mergerfs
{
    meta:
        component = "mergerfs"
        title = "mergerfs"
        supplier = "mergerfs"
        purl = "pkg:generic/mergerfs"
        licence = "ISC"
        type = "application"
        source = "mergerfs"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?(2\\.[0-9]{1,2}\\.[0-9]{1,2})\\n?\\x00"
        hit1 = "\\0mergerfs version: \\0"
        hit2 = "\\0mergerfs version: \\02.33.5\\0"
        hit2_version = "2.33.5"
        miss1 = "mergerfs version:  "
    strings:
        $a1 = /\x00mergerfs version: \n?\x00/
    condition:
        $a1
}
