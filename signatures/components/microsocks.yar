rule microsocks
{
    meta:
        component = "microsocks"
        title = "microsocks"
        supplier = "microsocks"
        purl = "pkg:generic/microsocks"
        licence = "MIT"
        type = "application"
        source = "microsocks"
        hit1 = "\\0client[%d] %s: connected to %s:%d\\0error: user and pass must be used together\\0"
        miss1 = "\\0client[%d] %s: connected to %s:%d\\0"
        miss2 = "client[%d] %s: connected to %s:%d "
    strings:
        $c1 = /\x00client\[%d\] %s: connected to %s:%d\n?\x00/
        $c2 = /\x00error: user and pass must be used together\n?\x00/
        $c3 = /\x00error: auth-once option must be used together with user\/pass\n?\x00/
    condition:
        2 of them
}
