rule dovecot
{
    meta:
        component = "dovecot"
        title = "Dovecot"
        supplier = "dovecot"
        cpe = "dovecot:dovecot"
        purl = "pkg:generic/dovecot"
        homepage = "https://www.dovecot.org/"
        type = "application"
        source = "dovecot"
        version = "(?:v|ABIv[0-9]{1,2}\\()([0-9.]+[0-9])"
        hit1 = "\\02.2.ABIv1(2.2.15)\\0"
        hit1_version = "2.2.15"
        hit2 = "\\02.3.ABIv13(2.3.13)\\0"
        hit2_version = "2.3.13"
        miss1 = "2.3.19.1 (9b53102964)"
    strings:
        $s = /Dovecot v[1-3]\.[0-9]{1,2}(\.[0-9]{1,2}){0,2} (\([0-9a-f]{7,12}\) )?starting up[^\n\x00]{0,40}\x00/
        $a = /\x00[1-3]\.[0-9]\.ABIv[0-9]{1,2}\([1-3]\.[0-9]{1,2}(\.[0-9]{1,2}){0,2}\)\x00/
    condition:
        any of them
}
