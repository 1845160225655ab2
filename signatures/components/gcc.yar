rule gcc
{
    meta:
        component = "gcc"
        title = "GCC runtime libraries"
        supplier = "fsf"
        cpe = "gnu:gcc"
        purl = "pkg:generic/gcc"
        licence = "GPL-3.0-or-later WITH GCC-exception-3.1"
        homepage = "https://gcc.gnu.org/"
        type = "library"
        source = "gcc-12 gcc-10 gcc-9 gcc-8"
        path_version = "^libstdc\\+\\+\\.so\\.(6\\.0\\.[0-9]{1,2})$"
        releases = "6.0.21=5.1.0..5.5.0 6.0.22=6.1.0..6.5.0 6.0.23=7.1.0 6.0.24=7.2.0..7.5.0 6.0.25=8.1.0..8.5.0 6.0.26=9.1.0 6.0.27=9.2.0 6.0.28=9.3.0..10.5.0 6.0.29=11.1.0..11.5.0 6.0.30=12.1.0..12.5.0 6.0.31=13.1.0 6.0.32=13.2.0..13.4.0 6.0.33=14.1.0..14.3.0"
        hit1 = "\\0terminate called after throwing an instance of '\\0'\\n\\0pure virtual method called\\n\\0"
        hit2 = "\\0__emutls_get_address\\0_Unwind_Find_FDE\\0__deregister_frame_info_bases\\0"
        hit3 = "\\0__aeabi_unwind_cpp_pr2\\0__emutls_get_address\\0__emutls_register_common\\0"
        miss1 = "\\0libgcc_s.so.1\\0GCC_3.0\\0_Unwind_Resume\\0"
        miss2 = "terminate called after throwing an instance of 'std::bad_alloc'\\n"
        file1 = "libstdc++.so.6.0.30"
        file1_version = "12.1.0..12.5.0"
        file2 = "libstdc++.so.6.0.23"
        file2_version = "7.1.0"
        file3 = "libstdc++.so.5.0.7"
    strings:
        $t = "terminate called after throwing an instance of '"
        $p = "pure virtual method called\n"
        $e = /\x00__emutls_get_address\x00/
        $f = /\x00_Unwind_Find_FDE\x00/
        $g = /\x00__deregister_frame_info_bases\x00/
        $r = /\x00__emutls_register_common\x00/
        $u = /\x00__aeabi_unwind_cpp_pr2\x00/
    condition:
        ($t and $p) or ($e and $f and $g) or ($e and $r and $u)
}
