rule usign
{
    meta:
        component = "usign"
        title = "usign"
        supplier = "openwrt"
        purl = "pkg:generic/usign"
        licence = "ISC"
        homepage = "https://openwrt.org/"
        type = "application"
        hit1 = "  -F:\\t\\t\\tprint key fingerprint of public/secret key or signature\\n"
        miss1 = "print key fingerprint"
    strings:
        $a = /  -F:\t\t\tprint key fingerprint of public\/secret key or signature/
    condition:
        any of them
}
