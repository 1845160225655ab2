rule toybox
{
    meta:
        component = "toybox"
        title = "Toybox"
        supplier = "toybox"
        purl = "pkg:generic/toybox"
        homepage = "https://landley.net/toybox/"
        type = "application"
        source = "toybox"
        version_wget = "wget/([0-9.]+)"
        hit1 = "\\0toybox wget/0.8.9\\0"
        hit1_version = "0.8.9"
        hit2 = "\\0Toybox %s multicall binary%s\\n\\n\\0"
        miss1 = "toybox 0.8.9\\n"
    strings:
        $wget = /toybox wget\/[01]\.[0-9]{1,2}\.[0-9]{1,2}/
        $a = /[Tt]oybox %s multicall binary/
    condition:
        any of them
}
