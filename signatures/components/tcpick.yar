rule tcpick
{
    meta:
        component = "tcpick"
        title = "tcpick"
        supplier = "tcpick"
        purl = "pkg:generic/tcpick"
        licence = "GPL-2.0-only"
        type = "application"
        source = "tcpick"
        version_v1 = "tcpick ([0-1](?:\\.[0-9]{1,4}){1,3})"
        version_v2 = "Starting tcpick ([0-1](?:\\.[0-9]{1,4}){1,3})"
        hit1 = "\\0tcpick 0.2.1\\0"
        hit1_version = "0.2.1"
        hit2 = "\\0Starting tcpick 0.2.1 at %s\\0"
        hit2_version = "0.2.1"
        hit3 = "\\0when %d packets will be sniffed, tcpick exits\\0"
        miss1 = "tcpick 0.2.1 was seen"
        miss2 = "Starting tcpick 0.2.1 at %s was seen"
        miss3 = "when %d packets will be sniffed, tcpick exits "
    strings:
        $v1 = /\x00tcpick [0-1](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $v2 = /\x00Starting tcpick [0-1](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12} at %s\n?\x00/
        $a1 = /\x00when %d packets will be sniffed, tcpick exits\n?\x00/
        $a2 = /\x00when %i tracked connections will be closed, tcpick exits\n?\x00/
        $a3 = /\x00important: `man 8 tcpick' explains all options available\n?\x00/
    condition:
        any of them
}
