rule libzip
{
    meta:
        component = "libzip"
        title = "libzip"
        supplier = "libzip"
        cpe = "libzip:libzip"
        purl = "pkg:generic/libzip"
        homepage = "https://libzip.org/"
        type = "library"
        source = "libzip"
        version_v = "libzip ([0-9.]+)"
        hit1 = "\\0zipcmp (libzip 1.7.3)\\n\\0"
        hit1_version = "1.7.3"
        hit2 = "\\0Containing zip archive was closed\\0Zip archive inconsistent\\0"
        miss1 = "libzip 1.2.3\\n"
    strings:
        $v = /\x00(zipcmp|zipmerge|ziptool|%s) \(libzip [0-2]\.[0-9]{1,2}(\.[0-9]{1,2})?\)/
        $a = "Multi-disk zip archives not supported"
        $b = "Containing zip archive was closed"
        $c = "Premature end of file"
        $d = "Malloc failure"
        $e = "Zip archive inconsistent"
        $f = "zip_source_window"
        $g = "Compression method not supported"
    condition:
        ($v or ($b and $e)) and any of them
}
