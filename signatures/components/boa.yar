rule boa
{
    meta:
        component = "boa"
        title = "Boa"
        supplier = "boa"
        cpe = "boa:boa"
        purl = "pkg:generic/boa"
        homepage = "http://www.boa.org/"
        type = "application"
        source = "boa"
        version = "Boa/([01]\\.9[0-9]\\.[0-9]{1,2}(?:\\.[0-9]+)?(?:rc[0-9]{1,2})?)"
        hit1 = "\\0Boa/0.94.14rc21\\0"
        hit1_version = "0.94.14rc21"
        hit2 = "\\0Server: Boa/0.93.15\\r\\n"
        hit2_version = "0.93.15"
        miss1 = "Server: Boa/0.94 compatible"
        miss2 = "boa.conf"
    strings:
        $v = /\x00(Server: )?Boa\/[01]\.9[0-9]\.[0-9]{1,2}(\.[0-9]{1,2})?(rc[0-9]{1,2})?[^\x00\n\r]{0,30}[\x00\r]/
    condition:
        any of them
}
