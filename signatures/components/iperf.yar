rule iperf
{
    meta:
        component = "iperf"
        title = "iPerf 2"
        supplier = "iperf2"
        cpe = "iperf2_project:iperf2"
        purl = "pkg:generic/iperf"
        homepage = "https://sourceforge.net/projects/iperf2/"
        type = "application"
        source = "iperf"
        version = "iperf version ([23]\\.[0-9]{1,2}\\.[0-9]{1,2}[a-z]?)"
        hit1 = "iperf version 2.1.8 (12 August 2022) pthreads\\n"
        hit1_version = "2.1.8"
        hit2 = "iperf version 2.0.5 (08 Jul 2010) pthreads\\n"
        hit2_version = "2.0.5"
        miss1 = "iperf version 2.0.5"
    strings:
        $v = /iperf version [23]\.[0-9]{1,2}\.[0-9]{1,2}[a-z]?[a-z0-9-]{0,8} \([^)\n\x00]{4,24}\) (pthreads|single threaded|win32 threads|[a-z]+)/
    condition:
        any of them
}
