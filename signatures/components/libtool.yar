rule libtool
{
    meta:
        component = "libtool"
        title = "libtool"
        supplier = "fsf"
        purl = "pkg:generic/libtool"
        licence = "GPL-2.0-or-later"
        homepage = "https://www.gnu.org/software/libtool/"
        type = "library"
        source = "libtool"
        hit1 = "\\0lt_libltdl_LTX_preloaded_symbols\\0"
        miss1 = "lt_libltdl_LTX_preloaded_symbols "
    strings:
        $a1 = /\x00lt_libltdl_LTX_preloaded_symbols\n?\x00/
    condition:
        $a1
}
