rule jack2
{
    meta:
        component = "jack2"
        title = "JACK 2"
        supplier = "jack"
        cpe = "jackaudio:jack2"
        purl = "pkg:generic/jack2"
        homepage = "https://jackaudio.org/"
        type = "application"
        source = "jackd2"
        version = "jackdmp (?:version )?([0-9.]+)"
        hit1 = "\\0jackdmp 1.9.21"
        hit1_version = "1.9.21"
        hit2 = "\\0jackdmp 1.9.17"
        hit2_version = "1.9.17"
        miss1 = "jackdmp 1.9.21"
    strings:
        $v = /\x00jackdmp (version )?[12]\.[0-9]{1,2}\.[0-9]{1,2}/
        $c = /JackDebugClient::Open : cannot open log file/
        $s = "Incompatible shm registry, are jackd and libjack in sync?"
    condition:
        any of them
}
