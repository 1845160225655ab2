rule ntpclient
{
    meta:
        component = "ntpclient"
        title = "ntpclient"
        supplier = "ntpclient"
        purl = "pkg:generic/ntpclient"
        homepage = "http://doolittle.icarus.com/ntpclient/"
        type = "application"
        source = "ntpclient"
        confidence_x = 40
        hit1 = "Usage: ntpclient [-c count] [-f frequency] [-g goodness] -h hostname"
        miss1 = "ntpclient -h pool.ntp.org"
    strings:
        $u = /Usage: (%s|ntpclient) \[-c count\] \[-f frequency\] \[-g goodness\] -h hostname/
        $x = "ntpclient: gethostbyname"
    condition:
        $u and any of them
}
