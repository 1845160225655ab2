rule dumb_init
{
    meta:
        component = "dumb-init"
        title = "dumb-init"
        supplier = "yelp"
        purl = "pkg:generic/dumb-init"
        licence = "MIT"
        type = "application"
        source = "dumb-init"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-2](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0[dumb-init] Received signal %d.\\0"
        hit2 = "\\0[dumb-init] Received signal %d.\\01.2.5\\0"
        hit2_version = "1.2.5"
        miss1 = "[dumb-init] Received signal %d. "
    strings:
        $a1 = /\x00\[dumb-init\] Received signal %d\.\n?\x00/
    condition:
        $a1
}
