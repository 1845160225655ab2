rule netatalk
{
    meta:
        component = "netatalk"
        title = "Netatalk"
        supplier = "netatalk"
        cpe = "netatalk:netatalk"
        purl = "pkg:generic/netatalk"
        homepage = "https://netatalk.io/"
        type = "application"
        source = "netatalk"
        version_v = "([234]\\.[0-9.]+[0-9])"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([234]\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_n = 2000
        confidence_n = 80
        hit1 = "Netatalk AFP server"
        miss1 = "netatalk 3.1.12"
    strings:
        $v = /\x00Netatalk ?[ A-Z]*[234]\.[0-9]{1,2}\.[0-9]{1,2}[a-z0-9.-]{0,10}\x00/
        $n = /\x00(afpd|netatalk|cnid_metad) %s - |afpd %s\n|netatalk %s - Netatalk AFP server/
        $s = "Netatalk AFP server"
    condition:
        any of them
}
