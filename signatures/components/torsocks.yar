rule torsocks
{
    meta:
        component = "torsocks"
        title = "Torsocks"
        supplier = "torproject"
        purl = "pkg:generic/torsocks"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "torsocks"
        hit1 = "\\0ERROR torsocks[%ld]: Bad SOCKS5 version reply"
        miss1 = "ERROR torsocks[%ld]: Bad SOCKS5 version reply "
    strings:
        $b1 = /\x00(DEBUG|P?ERROR|WARNING|NOTICE) torsocks\[%ld\]: /
    condition:
        $b1
}
