rule librepo
{
    meta:
        component = "librepo"
        title = "librepo"
        supplier = "librepo"
        purl = "pkg:generic/librepo"
        homepage = "https://github.com/rpm-software-management/librepo"
        type = "library"
        source = "librepo"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([1-2]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0%s: Expected checksum for repomd.xml: (%s) %s\\0%s: Downloading repomd.xml via mirrorlist\\0"
        hit2 = "\\0%s: Expected checksum for repomd.xml: (%s) %s\\0%s: Downloading repomd.xml via mirrorlist\\01.14.5\\0"
        hit2_version = "1.14.5"
        miss1 = "\\0%s: Expected checksum for repomd.xml: (%s) %s\\0"
        miss2 = "%s: Expected checksum for repomd.xml: (%s) %s %s: Downloading repomd.xml via mirrorlist "
    strings:
        $c1 = /\x00%s: Expected checksum for repomd\.xml: \(%s\) %s\n?\x00/
        $c2 = /\x00%s: Downloading repomd\.xml via mirrorlist\n?\x00/
        $c3 = /\x00%s: Incomplete repository - %s is missing\n?\x00/
        $c4 = /\x00%s: repomd\.xml download was unsuccessful\n?\x00/
    condition:
        2 of ($c*)
}
