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
        path_version = "^libffi\\.so\\.([5-9]\\.[0-9]{1,2}\\.[0-9]{1,2})$"
        releases = "5.0.10=3.0.10 6.0.0=3.0.11 6.0.1=3.0.12..3.0.13 6.0.2=3.1 6.0.4=3.2.1 7.1.0=3.3 8.1.0=3.4.2 8.1.2=3.4.4 8.1.4=3.4.5.."
        hit1 = "\\0ffi_prep_closure_loc\\0ffi_java_raw_size\\0"
        miss1 = "\\0ffi_prep_closure_loc\\0ffi_call\\0libffi.so.8\\0"
        file1 = "libffi.so.8.1.2"
        file1_version = "3.4.4"
        file2 = "libffi.so.6.0.1"
        file2_version = "3.0.12..3.0.13"
        file3 = "libffi.so.8.9.9"
        file4 = "libffi.so.8"
    strings:
        $a = /\x00ffi_java_raw_size\x00/
        $b = /\x00ffi_java_ptrarray_to_raw\x00/
        $c = /\x00ffi_prep_closure_loc\x00/
    condition:
        ($a or $b) and $c
}
