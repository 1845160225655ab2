rule log4cpp
{
    meta:
        component = "log4cpp"
        title = "log4cpp"
        supplier = "log4cpp"
        purl = "pkg:generic/log4cpp"
        homepage = "http://log4cpp.sourceforge.net"
        type = "library"
        source = "log4cpp"
        hit1 = "\\0Creator for Triggering event evaluator with type name '\\0There is no triggering event evaluator with type name '\\0"
        miss1 = "\\0Creator for Triggering event evaluator with type name '\\0"
        miss2 = "Creator for Triggering event evaluator with type name ' There is no triggering event evaluator with type name ' "
    strings:
        $c1 = /\x00Creator for Triggering event evaluator with type name '\n?\x00/
        $c2 = /\x00There is no triggering event evaluator with type name '\n?\x00/
        $c3 = /\x00There is no appender with type name '\n?\x00/
        $c4 = /\x00There is no layout with type name '\n?\x00/
    condition:
        2 of ($c*)
}
