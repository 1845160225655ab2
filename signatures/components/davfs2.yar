rule davfs2
{
    meta:
        component = "davfs2"
        title = "davfs2"
        supplier = "davfs2"
        cpe = "davfs2:davfs2"
        purl = "pkg:generic/davfs2"
        licence = "GPL-3.0-or-later"
        homepage = "https://savannah.nongnu.org/projects/davfs2"
        type = "application"
        source = "davfs2"
        version = "davfs2[ /]([0-9.]+)"
        hit1 = "\\0davfs2 1.6.1\\0"
        hit1_version = "1.6.1"
        miss1 = "davfs2 1.2.3\\n"
    strings:
        $v = /\x00davfs2 [0-2]\.[0-9]{1,2}(\.[0-9]{1,2})?\x00/
        $w = /\x00davfs2\/[0-2]\.[0-9]{1,2}(\.[0-9]{1,2})? neon/
    condition:
        any of them
}
