rule iperf3
{
    meta:
        component = "iperf3"
        title = "iPerf3"
        supplier = "esnet"
        cpe = "es:iperf3"
        purl = "pkg:generic/iperf3"
        licence = "BSD-3-Clause"
        homepage = "https://software.es.net/iperf/"
        type = "application"
        source = "iperf3"
        version = "iperf ([34]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)"
        hit1 = "\\0iperf 3.12\\0"
        hit1_version = "3.12"
        hit2 = "\\0iperf 3.0.11\\0"
        hit2_version = "3.0.11"
        miss1 = "iperf 3.12"
    strings:
        $v = /\x00iperf [34]\.[0-9]{1,2}(\.[0-9]{1,2})?[^\x00\n]{0,8}\x00/
    condition:
        any of them
}
