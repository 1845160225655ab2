rule libnet
{
    meta:
        component = "libnet"
        title = "libnet"
        supplier = "libnet"
        purl = "pkg:generic/libnet"
        licence = "BSD-2-Clause"
        homepage = "https://github.com/libnet/libnet"
        type = "library"
        source = "libnet"
        version = "version ([0-9.]+)"
        hit1 = "\\0libnet version 1.1.6\\0"
        hit1_version = "1.1.6"
        miss1 = "libnet version 1.1.6\\n"
    strings:
        $v = /[^ -~\n]libnet version [12]\.[01]\.[0-9]{1,2}(\.[0-9]{1,2})?[^\x00]{0,12}\x00/
        $a = "%s(): %d bytes written (%s)\n"
        $b = "libnet_pblock_"
    condition:
        $v or ($a and $b)
}
