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
        hit1 = "\\0terminate called after throwing an instance of '\\0'\\n\\0pure virtual method called\\n\\0"
        hit2 = "\\0__emutls_get_address\\0_Unwind_Find_FDE\\0__deregister_frame_info_bases\\0"
        hit3 = "\\0__aeabi_unwind_cpp_pr2\\0__emutls_get_address\\0__emutls_register_common\\0"
        miss1 = "\\0libgcc_s.so.1\\0GCC_3.0\\0_Unwind_Resume\\0"
        miss2 = "terminate called after throwing an instance of 'std::bad_alloc'\\n"
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
