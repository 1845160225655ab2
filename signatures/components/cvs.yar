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
        version = "\\) ([0-9.]+)"
        hit1 = "\\0\\nConcurrent Versions System (CVS) 1.12.13 (client/server)\\n\\0"
        hit1_version = "1.12.13"
        miss1 = "Concurrent Versions System (CVS) 1.12.13 (client/server)\\n"
    strings:
        $v = /Concurrent Versions System \(CVS\) [12]\.[0-9]{1,2}(\.[0-9]{1,2})?[^\x00\n]{0,60}\n?\x00/
    condition:
        any of them
}
