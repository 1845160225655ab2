rule nuttcp
{
    meta:
        component = "nuttcp"
        title = "nuttcp"
        supplier = "nuttcp"
        purl = "pkg:generic/nuttcp"
        type = "application"
        source = "nuttcp"
        hit1 = "\\0HELO nuttcp v%d.%d.%d\\0"
        hit2 = "\\0nuttcp%s%s: multicast not supported by server version %d.%d.%d, need >= 5.1.1\\0nuttcp-t%s: time limit = %.2f second%s\\0"
        miss1 = "HELO nuttcp v%d.%d.%d "
        miss2 = "\\0nuttcp%s%s: multicast not supported by server version %d.%d.%d, need >= 5.1.1\\0"
        miss3 = "nuttcp%s%s: multicast not supported by server version %d.%d.%d, need >= 5.1.1 "
    strings:
        $a1 = /\x00HELO nuttcp v%d\.%d\.%d\n?\x00/
        $c1 = /\x00nuttcp%s%s: multicast not supported by server version %d\.%d\.%d, need >= 5\.1\.1\n?\x00/
        $c2 = /\x00nuttcp-t%s: time limit = %\.2f second%s\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
