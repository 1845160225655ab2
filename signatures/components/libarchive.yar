rule libarchive
{
    meta:
        component = "libarchive"
        title = "libarchive"
        supplier = "libarchive"
        cpe = "libarchive:libarchive"
        purl = "pkg:generic/libarchive"
        licence = "BSD-2-Clause"
        homepage = "https://www.libarchive.org/"
        type = "library"
        source = "libarchive"
        version_v = "libarchive ([0-9.]+)"
        confidence_m = 50
        hit1 = "\\0libarchive 3.6.2\\0Unrecognized archive format\\0"
        hit1_version = "3.6.2"
        miss1 = "\\0libarchive 3.6.2\\0archive_read_new\\0"
    strings:
        $v = /\x00libarchive [1-4]\.[0-9]{1,2}\.[0-9]{1,2}[a-z]{0,8}\x00/
        $m = "Unrecognized archive format"
    condition:
        all of them
}
