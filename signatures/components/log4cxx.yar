rule log4cxx
{
    meta:
        component = "log4cxx"
        title = "log4cxx"
        supplier = "apache"
        purl = "pkg:generic/log4cxx"
        licence = "Apache-2.0"
        homepage = "https://logging.apache.org/log4cxx/index.html"
        type = "library"
        source = "log4cxx"
        hit1 = "\\0log4cxx warning: \\0"
        hit2 = "\\0Level value for \\0] could be found.\\0"
        miss1 = "log4cxx warning:  "
        miss2 = "\\0Level value for \\0"
        miss3 = "Level value for  ] could be found. "
    strings:
        $a1 = /\x00log4cxx warning: \n?\x00/
        $a2 = /\x00Log4cxx Log Messages\n?\x00/
        $a3 = /\x00log4cxx build without ODBC support\n?\x00/
        $c1 = /\x00Level value for \n?\x00/
        $c2 = /\x00\] could be found\.\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
