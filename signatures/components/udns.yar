rule udns
{
    meta:
        component = "udns"
        title = "udns"
        supplier = "udns"
        purl = "pkg:generic/udns"
        type = "application"
        source = "udns"
        version_v = "udns-rblcheck ([0-1](?:\\.[0-9]{1,4}){1,2})"
        hit1 = "\\0udns-rblcheck 0.4\\0"
        hit1_version = "0.4"
        hit2 = "\\0%s: %s (udns library version %s).\\0;; received %d bytes response from \\0"
        miss1 = "udns-rblcheck 0.4 was seen"
        miss2 = "\\0%s: %s (udns library version %s).\\0"
        miss3 = "%s: %s (udns library version %s). "
    strings:
        $v = /\x00udns-rblcheck [0-1](\.[0-9]{1,4}){1,2}[a-z0-9.+~_-]{0,12}\n?\x00/
        $c1 = /\x00%s: %s \(udns library version %s\)\.\n?\x00/
        $c2 = /\x00;; received %d bytes response from \n?\x00/
        $c3 = /\x00%s: unable to lookup %s record for %s: %s\n?\x00/
    condition:
        $v or 2 of ($c*)
}
