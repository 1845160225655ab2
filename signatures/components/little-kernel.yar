rule little_kernel
{
    meta:
        component = "little-kernel"
        title = "Little Kernel"
        supplier = "littlekernel"
        purl = "pkg:generic/little-kernel"
        homepage = "https://github.com/littlekernel/lk"
        type = "firmware"
        hit1 = "\\0welcome to lk\\n\\n\\0calling constructors\\n\\0initializing heap\\n\\0"
        miss1 = "[0] welcome to lk\\n"
    strings:
        $a = "welcome to lk"
        $b = "calling constructors\n"
        $c = "initializing heap\n"
        $d = "initializing threads\n"
        $e = "calling apps_init()\n"
    condition:
        $a and ($b or $c or $d or $e)
}
