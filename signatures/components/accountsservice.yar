rule accountsservice
{
    meta:
        component = "accountsservice"
        title = "AccountsService"
        supplier = "freedesktop"
        cpe = "freedesktop:accountsservice"
        purl = "pkg:generic/accountsservice"
        licence = "GPL-3.0-or-later"
        homepage = "https://www.freedesktop.org/wiki/Software/AccountsService/"
        type = "application"
        source = "accountsservice"
        version_n = "daemon ([0-9.]+)"
        hit1 = "\\0accounts-daemon 22.08.8\\n\\0"
        hit1_version = "22.08.8"
        miss1 = "AccountsService 1.2.3\\n"
    strings:
        $n = /\x00accounts-daemon ([01]\.[0-9]{1,2}\.[0-9]{1,2}|2[0-9]\.[0-9]{2}\.[0-9]{1,2})\x0a?\x00/
        $a = "/var/lib/AccountsService/users"
        $b = "started daemon version %s"
    condition:
        $n or ($a and $b)
}
