rule sstp_client
{
    meta:
        component = "sstp-client"
        title = "sstp-client"
        supplier = "sstp-client"
        purl = "pkg:generic/sstp-client"
        type = "application"
        source = "sstp-client"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?(1\\.0\\.[0-9]{1,2})\\n?\\x00"
        hit1 = "\\0Could not connect to sstp-client (%s), %s (%d)\\0"
        hit2 = "\\0Could not connect to sstp-client (%s), %s (%d)\\01.0.18\\0"
        hit2_version = "1.0.18"
        hit3 = "\\0SSTP session was established for %s\\0Waiting for sstp-plugin to connect on: %s\\0"
        miss1 = "Could not connect to sstp-client (%s), %s (%d) "
        miss2 = "\\0SSTP session was established for %s\\0"
        miss3 = "SSTP session was established for %s "
    strings:
        $a1 = /\x00Could not connect to sstp-client \(%s\), %s \(%d\)\n?\x00/
        $c1 = /\x00SSTP session was established for %s\n?\x00/
        $c2 = /\x00Waiting for sstp-plugin to connect on: %s\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
