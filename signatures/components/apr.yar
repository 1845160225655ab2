rule apr
{
    meta:
        component = "apr"
        title = "Apache Portable Runtime"
        supplier = "apache"
        purl = "pkg:generic/apr"
        homepage = "https://apr.apache.org/"
        type = "library"
        source = "apr"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([1-2]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0APR does not understand this error code\\0The given path is absolute\\0"
        hit2 = "\\0APR does not understand this error code\\0The given path is absolute\\01.7.2\\0"
        hit2_version = "1.7.2"
        miss1 = "\\0APR does not understand this error code\\0"
        miss2 = "APR does not understand this error code The given path is absolute "
    strings:
        $c1 = /\x00APR does not understand this error code\n?\x00/
        $c2 = /\x00The given path is absolute\n?\x00/
        $c3 = /\x00The given lock was busy\.\n?\x00/
        $c4 = /\x00setting of group failed\n?\x00/
    condition:
        2 of ($c*)
}
