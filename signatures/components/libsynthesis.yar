rule libsynthesis
{
    meta:
        component = "libsynthesis"
        title = "libsynthesis"
        supplier = "libsynthesis"
        purl = "pkg:generic/libsynthesis"
        homepage = "http://www.synthesis.ch/indefero/index.php/p/libsynthesis/"
        type = "library"
        source = "libsynthesis"
        hit1 = "\\0[PCDATA Type=%hd]\\0- End of %s ELSE\\0"
        miss1 = "\\0[PCDATA Type=%hd]\\0"
        miss2 = "[PCDATA Type=%hd] - End of %s ELSE "
    strings:
        $c1 = /\x00\[PCDATA Type=%hd\]\n?\x00/
        $c2 = /\x00- End of %s ELSE\n?\x00/
        $c3 = /\x00SYSYNC %s: smlErr 0x%hX while parsing no current tag\n?\x00/
        $c4 = /\x00SYSYNC - Tag start at 0x%lX, scanner pos at 0x%lX%s, data:\n?\x00/
    condition:
        2 of ($c*)
}
