rule jemalloc
{
    meta:
        component = "jemalloc"
        title = "jemalloc"
        supplier = "jemalloc"
        purl = "pkg:generic/jemalloc"
        licence = "BSD-2-Clause"
        homepage = "https://jemalloc.net/"
        type = "library"
        source = "jemalloc"
        version_v = "([0-9]+\\.[0-9]+\\.[0-9]+)-"
        hit1 = "\\05.3.0-0-g54eaed1d8b56b1aa528be3bdd1877e59c56fa90c\\0\\0<jemalloc>: %s"
        hit1_version = "5.3.0"
        hit2 = "\\05.2.1-0-gea6b3e973b477b8061e0076bb257dbd7f3faa756\\0\\0<jemalloc>: %s"
        hit2_version = "5.2.1"
        miss1 = "<jemalloc>: option"
    strings:
        $v = /\x00[2-6]\.[0-9]{1,2}\.[0-9]{1,2}-0-g[0-9a-f]{40}\x00/
        $e = /<jemalloc>: (Error|%s|Invalid conf|Unreachable|Failed assertion)/
    condition:
        $e and any of them
}
