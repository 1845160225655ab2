rule merecat
{
    meta:
        component = "merecat"
        title = "Merecat"
        supplier = "troglobit"
        purl = "pkg:generic/merecat"
        homepage = "https://troglobit.com/projects/merecat/"
        type = "application"
        source = "merecat"
        version = "(?:merecat/|httpd )([23]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?(?:-[a-z]+[0-9]+)?)"
        hit1 = "\\0merecat/2.32-rc4\\0"
        hit1_version = "2.32-rc4"
        miss1 = "Server: merecat/2.31\\r\\n"
    strings:
        $v = /\x00merecat\/[23]\.[0-9]{1,2}[-a-z0-9.]{0,12}\x00/
        $w = /\x00Merecat httpd [23]\.[0-9]{1,2}/
        $u = "https://github.com/troglobit/merecat/issues"
    condition:
        $v or ($w and $u)
}
