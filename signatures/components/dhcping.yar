rule dhcping
{
    meta:
        component = "dhcping"
        title = "dhcping"
        supplier = "dhcping"
        purl = "pkg:generic/dhcping"
        licence = "BSD-2-Clause"
        type = "application"
        source = "dhcping"
        hit1 = "\\0dhcping -c ciaddr -g giaddr -h chaddr -r -s server -t maxwait -i -v -q\\0received from %d.%d.%d.%d, expected from %d.%d.%d.%d\\0"
        miss1 = "\\0dhcping -c ciaddr -g giaddr -h chaddr -r -s server -t maxwait -i -v -q\\0"
        miss2 = "dhcping -c ciaddr -g giaddr -h chaddr -r -s server -t maxwait -i -v -q "
    strings:
        $c1 = /\x00dhcping -c ciaddr -g giaddr -h chaddr -r -s server -t maxwait -i -v -q\n?\x00/
        $c2 = /\x00received from %d\.%d\.%d\.%d, expected from %d\.%d\.%d\.%d\n?\x00/
    condition:
        all of them
}
