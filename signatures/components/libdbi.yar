rule libdbi
{
    meta:
        component = "libdbi"
        title = "libdbi"
        supplier = "libdbi"
        purl = "pkg:generic/libdbi"
        homepage = "https://libdbi.sourceforge.net/"
        type = "library"
        source = "libdbi"
        version_v = "libdbi v([0-1]\\.[0-9]{1,3}\\.[0-9]{1,3})"
        hit1 = "\\0An invalid or out-of-range index was passed to libdbi\\0This particular libdbi driver or connection does not support this feature\\0"
        hit2 = "\\0libdbi v0.9.0\\0"
        hit2_version = "0.9.0"
        miss1 = "\\0An invalid or out-of-range index was passed to libdbi\\0"
        miss2 = "An invalid or out-of-range index was passed to libdbi This particular libdbi driver or connection does not support this feature "
        miss3 = "libdbi vX"
    strings:
        $v = /\x00libdbi v[0-1]\.[0-9]{1,3}\.[0-9]{1,3}\n?\x00/
        $c1 = /\x00An invalid or out-of-range index was passed to libdbi\n?\x00/
        $c2 = /\x00This particular libdbi driver or connection does not support this feature\n?\x00/
        $c3 = /\x00The requested variable type does not match what libdbi thinks it should be\n?\x00/
        $c4 = /\x00An invalid pointer was passed to libdbi\n?\x00/
    condition:
        $v or 2 of ($c*)
}
