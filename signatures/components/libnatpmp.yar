rule libnatpmp
{
    meta:
        component = "libnatpmp"
        title = "libnatpmp"
        supplier = "miniupnp"
        purl = "pkg:generic/libnatpmp"
        licence = "BSD-3-Clause"
        homepage = "https://miniupnp.tuxfamily.org/"
        type = "library"
        source = "libnatpmp"
        hit1 = "Unknown libnatpmp error"
        miss1 = "\\0libnatpmp.so.1\\0initnatpmp\\0"
    strings:
        $a = "Unknown libnatpmp error"
    condition:
        any of them
}
