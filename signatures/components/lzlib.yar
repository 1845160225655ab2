rule lzlib
{
    meta:
        component = "lzlib"
        title = "lzlib"
        supplier = "nongnu"
        purl = "pkg:generic/lzlib"
        homepage = "http://www.nongnu.org/lzip/lzlib.html"
        type = "library"
        source = "lzlib"
        path_version = "^liblz\\.so\\.(1(?:\\.[0-9]+))$"
        hit1 = "\\0%s: LZ_compress_restart_member error: %s\\0Version %d member format not supported.\\0"
        file1 = "liblz.so.1.13"
        file1_version = "1.13"
        file2 = "liblz.so.1"
        miss1 = "\\0%s: LZ_compress_restart_member error: %s\\0"
        miss2 = "%s: LZ_compress_restart_member error: %s Version %d member format not supported. "
    strings:
        $c1 = /\x00%s: LZ_compress_restart_member error: %s\n?\x00/
        $c2 = /\x00Version %d member format not supported\.\n?\x00/
        $c3 = /\x00%s: LZ_compress_read error: %s\n?\x00/
        $c4 = /\x00Using LZ_API_VERSION = %u\n?\x00/
    condition:
        2 of ($c*)
}
