rule janus
{
    meta:
        component = "janus"
        title = "Janus"
        supplier = "meetecho"
        cpe = "meetecho:janus"
        purl = "pkg:generic/janus"
        homepage = "https://janus.conf.meetecho.com/"
        type = "application"
        source = "janus"
        hit1 = "Janus version: %d (%s)"
        miss1 = "Janus version: 1102 (1.1.2)"
    strings:
        $v = /Janus version: %d \(%s\)/
        $c = /does Janus have enough permissions\?/
    condition:
        any of them
}
