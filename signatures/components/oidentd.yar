rule oidentd
{
    meta:
        component = "oidentd"
        title = "oidentd"
        supplier = "oidentd"
        purl = "pkg:generic/oidentd"
        type = "application"
        source = "oidentd"
        version_v = "oidentd ([0-3](?:\\.[0-9]{1,4}){1,3})"
        hit1 = "\\0oidentd 2.5.0\\0"
        hit1_version = "2.5.0"
        hit2 = "\\0Users \\x22oidentd\\x22 and \\x22nobody\\x22 do not exist; using %lu as default UID\\0Caught SIGSEGV; please report this to oidentd@janikrabe.com\\0"
        miss1 = "oidentd 2.5.0 was seen"
        miss2 = "\\0Users \\x22oidentd\\x22 and \\x22nobody\\x22 do not exist; using %lu as default UID\\0"
        miss3 = "Users \\x22oidentd\\x22 and \\x22nobody\\x22 do not exist; using %lu as default UID "
    strings:
        $v = /\x00oidentd [0-3](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $c1 = /\x00Users "oidentd" and "nobody" do not exist; using %lu as default UID\n?\x00/
        $c2 = /\x00Caught SIGSEGV; please report this to oidentd@janikrabe\.com\n?\x00/
    condition:
        $v or ($c1 and $c2)
}
