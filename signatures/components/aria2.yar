rule aria2
{
    meta:
        component = "aria2"
        title = "aria2"
        supplier = "aria2"
        cpe = "aria2_project:aria2"
        purl = "pkg:generic/aria2"
        homepage = "https://aria2.github.io/"
        type = "application"
        source = "aria2"
        version = "aria2/([0-2]\\.[0-9]{1,2}\\.[0-9]{1,2})"
        hit1 = "\\0aria2/1.36.0\\0"
        hit1_version = "1.36.0"
        miss1 = "aria2/1.36.0"
    strings:
        $v = /\x00aria2\/[0-2]\.[0-9]{1,2}\.[0-9]{1,2}\x00/
    condition:
        any of them
}
