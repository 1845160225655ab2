rule libldac
{
    meta:
        component = "libldac"
        title = "libldac"
        supplier = "libldac"
        purl = "pkg:generic/libldac"
        homepage = "https://android.googlesource.com/platform/external/libldac"
        type = "library"
        source = "libldac"
        hit1 = "\\0ldaclib_get_error_code\\0ldaclib_flush_encode\\0ldacBT_close_handle\\0"
        miss1 = "\\0ldaclib_get_error_code\\0ldaclib_flush_encode\\0"
    strings:
        $s1 = /\x00ldaclib_get_error_code\x00/
        $s2 = /\x00ldaclib_flush_encode\x00/
        $s3 = /\x00ldacBT_close_handle\x00/
    condition:
        all of ($s*)
}
