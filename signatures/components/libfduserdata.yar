rule libfduserdata
{
    meta:
        component = "libfduserdata"
        title = "libfduserdata"
        supplier = "virtualsquare"
        purl = "pkg:generic/libfduserdata"
        licence = "LGPL-2.1-or-later"
        homepage = "http://www.virtualsquare.org/"
        type = "library"
        source = "libfduserdata"
        path_version = "^libfduserdata\\.so\\.(0(?:\\.[0-9]+){2})$"
        hit1 = "\\0fduserdata_destroy_cb\\0fduserdata_destroy\\0fduserdata_create\\0"
        file1 = "libfduserdata.so.0.1.2"
        file1_version = "0.1.2"
        file2 = "libfduserdata.so.0"
        miss1 = "\\0fduserdata_destroy_cb\\0fduserdata_destroy\\0"
    strings:
        $s1 = /\x00fduserdata_destroy_cb\x00/
        $s2 = /\x00fduserdata_destroy\x00/
        $s3 = /\x00fduserdata_create\x00/
    condition:
        all of ($s*)
}
