rule rompager
{
    meta:
        component = "rompager"
        title = "RomPager"
        supplier = "allegro"
        cpe = "allegrosoft:rompager"
        purl = "pkg:generic/rompager"
        homepage = "https://www.allegrosoft.com/"
        type = "application"
        version = "RomPager/([1-9]\\.[0-9]{2})"
        hit1 = "Allegro-Software-RomPager/4.07 UPnP/1.0"
        hit1_version = "4.07"
        hit2 = "Server: RomPager/4.51 UPnP/1.0\\r\\n"
        hit2_version = "4.51"
        miss1 = "RomPager/4.07 is vulnerable"
    strings:
        $v = /(Allegro-Software-)?RomPager\/[1-9]\.[0-9]{2}( UPnP\/[12]\.0|\r\n|\x00)/
        $a = /\x00Allegro-Software-(RomPager|RomUpnp|WebClient|RomWebClient)/
    condition:
        any of them
}
