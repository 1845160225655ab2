rule crda
{
    meta:
        component = "crda"
        title = "CRDA"
        supplier = "linux-wireless"
        purl = "pkg:generic/crda"
        homepage = "https://wireless.wiki.kernel.org/"
        type = "application"
        source = "crda"
        hit1 = "\\0COUNTRY environment variable not set.\\n\\0"
        miss1 = "CRDA 1.2.3\\n"
    strings:
        $a = "COUNTRY environment variable not set."
        $b = "/lib/crda/regulatory.bin"
        $c = "/usr/lib/crda/regulatory.bin"
    condition:
        $a and any of them
}
