rule sylpheed
{
    meta:
        component = "sylpheed"
        title = "Sylpheed"
        supplier = "sylpheed"
        purl = "pkg:generic/sylpheed"
        licence = "GPL-2.0-or-later"
        homepage = "https://sylpheed.sraoss.jp/en/"
        type = "application"
        source = "sylpheed"
        version = "Sylpheed version ([0-9.]+(?:beta[0-9]+)?)"
        hit1 = "\\0Sylpheed version 3.7.0\\0"
        hit1_version = "3.7.0"
        miss1 = "X-Mailer: Sylpheed 3.7.0"
    strings:
        $v = /\x00Sylpheed version [1-4]\.[0-9]{1,2}\.[0-9]{1,2}(beta[0-9])?[\x00\n]/
    condition:
        $v and uint32(0) != 0x950412de
}
