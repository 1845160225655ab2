rule subversion
{
    meta:
        component = "subversion"
        title = "Apache Subversion"
        supplier = "apache"
        cpe = "apache:subversion"
        purl = "pkg:generic/subversion"
        licence = "Apache-2.0"
        homepage = "https://subversion.apache.org/"
        type = "application"
        source = "subversion"
        version = "@\\(#\\)([0-9.]+)"
        hit1 = "\\0@(#)1.14.2 (r1899510)\\0"
        hit1_version = "1.14.2"
        hit2 = "\\0@(#)1.14.1 (r1886195)\\0"
        hit2_version = "1.14.1"
        miss1 = "svn, version 1.14.2 (r1899510)"
    strings:
        $v = /\x00@\(#\)[12]\.[0-9]{1,2}\.[0-9]{1,2} \(r[0-9]{5,8}\)\x00/
    condition:
        any of them
}
