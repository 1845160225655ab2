rule unixodbc
{
    meta:
        component = "unixodbc"
        title = "unixODBC"
        supplier = "unixodbc"
        cpe = "unixodbc:unixodbc"
        purl = "pkg:generic/unixodbc"
        homepage = "https://www.unixodbc.org/"
        type = "library"
        source = "unixodbc"
        version_v = "unixODBC ([0-9.]+)"
        hit1 = "\\0unixODBC 2.3.6\\0"
        hit1_version = "2.3.6"
        hit2 = "\\0unixODBC 2.3.11\\0"
        hit2_version = "2.3.11"
        miss1 = "unixODBC 2.3.11"
    strings:
        $v = /\x00unixODBC [23]\.[0-9]{1,2}\.[0-9]{1,2}\n?\x00/
        $s = /unixODBC not built with statistics code/
        $b = /\* unixODBC - (isql and iusql|odbcinst|iusql)/
    condition:
        any of them
}
