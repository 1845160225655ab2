rule libudfread
{
    meta:
        component = "libudfread"
        title = "libudfread"
        supplier = "videolan"
        purl = "pkg:generic/libudfread"
        licence = "LGPL-2.1-or-later"
        homepage = "https://www.videolan.org/developers/libudfread.html"
        type = "library"
        source = "libudfread"
        version_v = "udfread LOG  : libudfread ([1-2]\\.[0-9]{1,3}\\.[0-9]{1,3})"
        hit1 = "\\0udfread TRACE: map %u: type %u\\0"
        hit2 = "\\0udfread LOG  : libudfread 1.1.2\\0"
        hit2_version = "1.1.2"
        miss1 = "udfread TRACE: map %u: type %u "
        miss2 = "udfread LOG  : libudfread X"
    strings:
        $v = /\x00udfread LOG  : libudfread [1-2]\.[0-9]{1,3}\.[0-9]{1,3}\n?\x00/
        $a1 = /\x00udfread TRACE: map %u: type %u\n?\x00/
        $a2 = /\x00udfread LOG  : file %s not found\n?\x00/
        $a3 = /\x00udfread ERROR: unknown partition %u\n?\x00/
    condition:
        $v or any of ($a*)
}
