rule conserver
{
    meta:
        component = "conserver"
        title = "conserver"
        supplier = "conserver"
        purl = "pkg:generic/conserver"
        licence = "BSD-3-Clause"
        homepage = "https://www.conserver.com/"
        type = "application"
        source = "conserver"
        version_v = "version ([0-9.]+)"
        hit1 = "\\0[-- Conserver reconfigured - console has been (re)moved --]\\r\\n\\0"
        miss1 = "conserver 1.2.3\\n"
    strings:
        $c = "[-- Conserver reconfigured - console has been (re)moved --]"
        $v = /conserver\.com version [78]\.[0-9]{1,2}\.[0-9]{1,2}/
    condition:
        any of them
}
