rule powerman
{
    meta:
        component = "powerman"
        title = "powerman"
        supplier = "powerman"
        purl = "pkg:generic/powerman"
        homepage = "https://github.com/chaos/powerman"
        type = "library"
        source = "powerman"
        hit1 = "\\0  -V --version           Report powerman version\\0"
        hit2 = "\\0PING from %s: retries=%d time=%.2lf ms\\0expected IM_STX or IM_NAK, got %.2hhX\\0"
        miss1 = "  -V --version           Report powerman version "
        miss2 = "\\0PING from %s: retries=%d time=%.2lf ms\\0"
        miss3 = "PING from %s: retries=%d time=%.2lf ms expected IM_STX or IM_NAK, got %.2hhX "
    strings:
        $a1 = /\x00  -V --version           Report powerman version\n?\x00/
        $c1 = /\x00PING from %s: retries=%d time=%\.2lf ms\n?\x00/
        $c2 = /\x00expected IM_STX or IM_NAK, got %\.2hhX\n?\x00/
        $c3 = /\x00type "help" for a list of commands\n?\x00/
        $c4 = /\x00curl_global_init failed\n?\x00/
        $c5 = /\x00getaddrinfo: no address to bind to\n?\x00/
        $c6 = /\x00poll: error on fd %d\n?\x00/
    condition:
        $a1 or 2 of ($c*)
}
