rule gmp
{
    meta:
        component = "gmp"
        title = "GMP"
        supplier = "fsf"
        cpe = "gmplib:gmp"
        purl = "pkg:generic/gmp"
        homepage = "https://gmplib.org/"
        type = "library"
        source = "gmp"
        version_v = "([4-7]\\.[0-9]+\\.[0-9]+)"
        version_w = "([4-7]\\.[0-9]+\\.[0-9]+)"
        hit1 = "\\xc7I3U\\xff6.2.1\\0"
        hit1_version = "6.2.1"
        hit3 = "\\xc7I3U\\xff6.10.1\\0"
        hit3_version = "6.10.1"
        hit2 = "GNU MP: Cannot allocate memory (size=%lu)\\n\\0"
        miss1 = "\\0libgmp.so.10\\0__gmpz_init\\06.2.1\\0"
    strings:
        $v = /\x49\x33\x55\xff[4-7]\.[0-9]\.[0-9]{1,2}\x00/
        $w = /\x49\x33\x55\xff[4-7]\.[1-3][0-9]\.[0-9]{1,2}\x00/
        $m = "GNU MP: Cannot allocate memory (size="
    condition:
        any of them
}
