rule wget
{
    meta:
        component = "wget"
        title = "GNU Wget"
        supplier = "fsf"
        cpe = "gnu:wget"
        purl = "pkg:generic/wget"
        homepage = "https://www.gnu.org/software/wget/"
        type = "application"
        source = "wget"
        version_n = "[^\\t\\n\\r\\x20-\\x7e](1\\.(?:[5-9]|[12][0-9])(?:\\.[0-9]{1,2})?(?:\\.[0-9]+-[0-9a-f]+)?)\\x00"
        near_n = 40000
        confidence_n = 70
        version_w = "Wget/([0-9.]+)"
        version_v = "Wget ([0-9.]+[0-9])"
        hit1 = "GNU Wget %s, a non-interactive network retriever.\\n\\0\\0Wget/%s\\01.21.3\\0"
        hit1_version = "1.21.3"
        miss1 = "GNU Wget 1.21.3 built on linux-gnu"
    strings:
        $n = /GNU Wget %s(,| built on)/
        $ua = "Wget/%s"
        $w = /\x00Wget\/[12]\.[0-9]{1,2}(\.[0-9])? /
        $v = /GNU Wget [12]\.[0-9]{1,2}(\.[0-9])?, a non-interactive/
    condition:
        ($n and $ua) or $w or $v
}
