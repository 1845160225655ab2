rule civetweb
{
    meta:
        component = "civetweb"
        title = "CivetWeb"
        supplier = "civetweb"
        cpe = "civetweb_project:civetweb"
        purl = "pkg:generic/civetweb"
        homepage = "https://github.com/civetweb/civetweb"
        type = "library"
        source = "civetweb"
        version_n = "[^\\t\\n\\r\\x20-\\x7e](1\\.[0-9]{1,2}(?:\\.[0-9])?)\\x00"
        near_n = 64
        confidence_n = 75
        version_v = "V([0-9.]+)"
        path_version = "^libcivetweb\\.so\\.([0-9]+\\.[0-9]+)(?:\\.[0-9]+)?$"
        hit1 = "SERVER_SOFTWARE=CivetWeb/%s\\0\\0\\01.15\\0"
        hit1_version = "1.15"
        miss1 = "CivetWeb 1.15"
    strings:
        $n = "SERVER_SOFTWARE=CivetWeb/%s"
        $v = /CivetWeb V1\.[0-9]{1,2}/
    condition:
        any of them
}
