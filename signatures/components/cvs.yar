rule cvs
{
    meta:
        component = "cvs"
        title = "CVS"
        supplier = "nongnu"
        cpe = "nongnu:cvs"
        purl = "pkg:generic/cvs"
        homepage = "https://www.nongnu.org/cvs/"
        type = "application"
        source = "cvs"
        version_v = "\\) ([0-9.]+)"
        hit1 = "\\0Concurrent Versions System (CVS) 1.12.13\\0"
        hit1_version = "1.12.13"
        miss1 = "CVS 1.12.13\\n"
    strings:
        $a = "Concurrent Versions System (CVS) "
        $v = /Concurrent Versions System \(CVS\) 1\.[0-9]{1,2}(\.[0-9]{1,2})?/
    condition:
        any of them
}
