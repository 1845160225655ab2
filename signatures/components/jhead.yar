rule jhead
{
    meta:
        component = "jhead"
        title = "Jhead"
        supplier = "mathias"
        cpe = "jhead_project:jhead"
        purl = "pkg:generic/jhead"
        homepage = "https://www.sentex.ca/~mwandel/jhead/"
        type = "application"
        source = "jhead"
        version_v = ": ([0-9.]+)"
        hit1 = "\\0Jhead is a program for manipulating settings and thumbnails in Exif jpeg headers\\0"
        miss1 = "jhead 3.06\\n"
    strings:
        $a = "Jhead version: %s"
        $v = /Jhead version: [23]\.[0-9]{1,2}/
        $b = "Jhead is a program for manipulating settings and thumbnails in Exif jpeg headers"
    condition:
        any of them
}
