rule libunistring
{
    meta:
        component = "libunistring"
        title = "GNU libunistring"
        supplier = "fsf"
        purl = "pkg:generic/libunistring"
        homepage = "https://www.gnu.org/software/libunistring/"
        type = "library"
        source = "libunistring"
        path_version = "^libunistring\\.so\\.([0-9]\\.[0-9]\\.[0-9])$"
        releases = "2.1.0=0.9.8..0.9.10 2.2.0=1.0"
        file1 = "libunistring.so.2.2.0"
        file1_version = "1.0"
        file2 = "libunistring.so.2.1.0"
        file2_version = "0.9.8..0.9.10"
        file3 = "libunistring.so.9.0.0"
        hit1 = "\\0libunistring_c_isalnum\\0libunistring_amemxfrm\\0libunistring.so.2\\0"
        miss1 = "\\0u8_strlen\\0libunistring.so.2\\0"
    strings:
        $a = "\x00libunistring_c_isalnum\x00"
        $b = "\x00libunistring_amemxfrm\x00"
    condition:
        all of them
}
