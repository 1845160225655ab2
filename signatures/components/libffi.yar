rule libffi
{
    meta:
        component = "libffi"
        title = "libffi"
        supplier = "libffi"
        purl = "pkg:generic/libffi"
        homepage = "https://sourceware.org/libffi/"
        type = "library"
        source = "libffi"
        hit1 = "\\0ffi_prep_closure_loc\\0ffi_java_raw_size\\0"
        miss1 = "\\0ffi_prep_closure_loc\\0ffi_call\\0libffi.so.8\\0"
    strings:
        $a = /\x00ffi_java_raw_size\x00/
        $b = /\x00ffi_java_ptrarray_to_raw\x00/
        $c = /\x00ffi_prep_closure_loc\x00/
    condition:
        ($a or $b) and $c
}
