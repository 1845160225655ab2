rule libbsd
{
    meta:
        component = "libbsd"
        title = "libbsd"
        supplier = "freedesktop"
        purl = "pkg:generic/libbsd"
        homepage = "https://libbsd.freedesktop.org/"
        type = "library"
        source = "libbsd"
        path_version = "^libbsd\\.so\\.(0(?:\\.[0-9]+){2})$"
        hit1 = "\\0maximum blocksize is %ldG\\0minimum blocksize is 512\\0"
        file1 = "libbsd.so.0.11.7"
        file1_version = "0.11.7"
        file2 = "libbsd.so.0"
        miss1 = "\\0maximum blocksize is %ldG\\0"
        miss2 = "maximum blocksize is %ldG minimum blocksize is 512 "
    strings:
        $c1 = /\x00maximum blocksize is %ldG\n?\x00/
        $c2 = /\x00minimum blocksize is 512\n?\x00/
    condition:
        all of them
}
