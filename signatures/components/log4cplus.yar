rule log4cplus
{
    meta:
        component = "log4cplus"
        title = "log4cplus"
        supplier = "log4cplus"
        purl = "pkg:generic/log4cplus"
        licence = "Apache-2.0"
        homepage = "https://github.com/log4cplus/log4cplus"
        type = "library"
        source = "log4cplus"
        hit1 = "\\0log4cplus:WARN \\0"
        miss1 = "log4cplus: no appenders"
    strings:
        $a = /INTERNAL LOG4CPLUS ERROR/
        $b = /\x00log4cplus:(WARN|ERROR) \x00/
    condition:
        any of them
}
