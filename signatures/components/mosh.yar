rule mosh
{
    meta:
        component = "mosh"
        title = "mosh"
        supplier = "mosh"
        purl = "pkg:generic/mosh"
        type = "application"
        source = "mosh"
        version_v = "mosh ([0-2](?:\\.[0-9]{1,4}){1,3})"
        version_r1 = "\\(mosh ([0-9.]+)\\)"
        hit1 = "\\0mosh 1.4.0\\0"
        hit1_version = "1.4.0"
        hit2 = "\\nmosh-server (mosh 1.3.2) [build mosh 1.3.2]"
        hit2_version = "1.3.2"
        hit3 = "\\0[mosh-server detached, pid = %d]\\0"
        miss1 = "mosh 1.4.0 was seen"
        miss2 = "[mosh-server detached, pid = %d] "
    strings:
        $v = /\x00mosh [0-2](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $r1 = /mosh-(client|server) \(mosh [12]\.[0-9]{1,2}(\.[0-9]{1,2})?\) \[build /
        $a1 = /\x00\[mosh-server detached, pid = %d\]\n?\x00/
        $a2 = /\x00MOSH_KEY environment variable not found\.\n?\x00/
    condition:
        any of them
}
