rule uci
{
    meta:
        component = "uci"
        title = "UCI"
        supplier = "openwrt"
        purl = "pkg:generic/uci"
        homepage = "https://openwrt.org/"
        type = "application"
        source = "uci"
        hit1 = "Commands:\\n\\x09batch\\n\\x09add_list   <config>.<section>.<option>=<string>\\n\\0"
        miss1 = "uci add_list system.ntp.server=a\\n"
    strings:
        $a = "\tadd_list   <config>.<section>.<option>=<string>"
    condition:
        any of them
}
