rule bind9
{
    meta:
        component = "bind9"
        title = "BIND 9"
        supplier = "isc"
        cpe = "isc:bind"
        purl = "pkg:generic/bind9"
        homepage = "https://www.isc.org/bind/"
        type = "application"
        source = "bind9"
        version_so = "-(9\\.[0-9]{1,2}\\.[0-9]{1,3}(?:-[SP][0-9]+)?)"
        version_n = "BIND (9\\.[0-9]{1,2}\\.[0-9]{1,3}(?:-[SP][0-9]+)?)"
        version_d = "[^\\t\\n\\r\\x20-\\x7e](9\\.[0-9]{1,2}\\.[0-9]{1,3}(?:-[PSW][0-9]+|(?:rc|b|a)[0-9]+|-ESV-R[0-9]+)?)[^\\x00]{0,40}\\x00"
        near_d = 15000
        confidence_d = 80
        version_m = "BIND (9\\.[0-9]{1,2}\\.[0-9]{1,3}(?:-[SP][0-9]+)?)"
        hit1 = "\\0libdns-9.18.49.so\\0"
        hit1_version = "9.18.49"
        hit2 = "named version: BIND 9.16.50-Debian <acf2ba4>"
        hit2_version = "9.16.50"
        hit3 = "\\0BIND 9.11.5-P4 (Extended Support Version)\\0"
        hit3_version = "9.11.5-P4"
        miss1 = "BIND 9.18 manual"
    strings:
        $so = /(\x00libdns|\x00libisc|\x00libns|\x00libisccfg|\x00libisccc|\x00libbind9)-9\.[0-9]{1,2}\.[0-9]{1,3}[^\x00\/]{0,40}\.so\x00/
        $n = /named version: BIND 9\.[0-9]{1,2}\.[0-9]{1,3}/
        $d = /; <<>> (%s)?DiG %s <<>>|; <<>> DiG /
        $m = /\x00BIND 9\.[0-9]{1,2}\.[0-9]{1,3}[^\x00\n]{0,60}\x00/
    condition:
        any of them
}
