rule atftp
{
    meta:
        component = "atftp"
        title = "atftp"
        supplier = "atftp"
        cpe = "atftp_project:atftp"
        purl = "pkg:generic/atftp"
        homepage = "https://sourceforge.net/projects/atftp/"
        type = "application"
        source = "atftp"
        version_n = "[^\\t\\n\\r\\x20-\\x7e](0\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)\\x00"
        near_n = 32
        version_v = "atftp-([0-9.]+)"
        hit1 = "\\00.8.0\\0\\0\\0atftp-%s (client)"
        hit1_version = "0.8.0"
        miss1 = "atftp-0.8.0.tar.gz"
    strings:
        $n = /atftp-%s \((client|server)\)/
        $v = /atftp-0\.[0-9]{1,2}(\.[0-9]{1,2})? \((client|server)\)/
    condition:
        any of them
}
