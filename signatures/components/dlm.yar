rule dlm
{
    meta:
        component = "dlm"
        title = "dlm"
        supplier = "dlm"
        purl = "pkg:generic/dlm"
        homepage = "https://pagure.io/dlm"
        type = "library"
        source = "dlm"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([4-5]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0Is dlm missing from kernel? No misc devices found.\\0set mark value for DLM if not explicit by nodeid specified\\0"
        hit2 = "\\0Is dlm missing from kernel? No misc devices found.\\0set mark value for DLM if not explicit by nodeid specified\\04.2.0\\0"
        hit2_version = "4.2.0"
        miss1 = "\\0Is dlm missing from kernel? No misc devices found.\\0"
        miss2 = "Is dlm missing from kernel? No misc devices found. set mark value for DLM if not explicit by nodeid specified "
    strings:
        $c1 = /\x00Is dlm missing from kernel\? No misc devices found\.\n?\x00/
        $c2 = /\x00set mark value for DLM if not explicit by nodeid specified\n?\x00/
        $c3 = /\x00dlm kernel lowcomms protocol: tcp, sctp, detect\n?\x00/
        $c4 = /\x00No \/sys\/kernel\/config\/dlm, is the dlm loaded\?\n?\x00/
        $c5 = /\x00dlm_tool \[command\] \[options\] \[name\]\n?\x00/
        $c6 = /\x00dlm_open_lockspace %s error %p %d\n?\x00/
        $c7 = /\x00node %d %c add %u rem %u fail %u fence %u at %u %u\n?\x00/
        $c8 = /\x00fence %d %s delay actor %u fail %u fence %u now %u%s%s\n?\x00/
    condition:
        2 of ($c*)
}
