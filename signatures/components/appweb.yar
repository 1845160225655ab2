rule appweb
{
    meta:
        component = "appweb"
        title = "Appweb"
        supplier = "embedthis"
        cpe = "embedthis:appweb"
        purl = "pkg:generic/appweb"
        homepage = "https://www.embedthis.com/appweb/"
        type = "application"
        source = "appweb"
        version = "[Aa]pp[Ww]eb/([0-9]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)"
        hit1 = "\\0Mbedthis-Appweb/2.4.2\\0"
        hit1_version = "2.4.2"
        hit2 = "\\0Embedthis-Appweb/3.3.1\\0"
        hit2_version = "3.3.1"
        miss1 = "Server: Mbedthis-Appweb/2.4.2"
    strings:
        $v = /\x00(Server: )?(Embedthis|Mbedthis)-App[Ww]eb\/[1-9]\.[0-9]{1,2}(\.[0-9]{1,2})?/
        $b = /\x00(Embedthis|Mbedthis)-App[Ww]eb(\/%s)?\x00/
    condition:
        any of them
}
