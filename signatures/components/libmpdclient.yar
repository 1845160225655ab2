rule libmpdclient
{
    meta:
        component = "libmpdclient"
        title = "libmpdclient"
        supplier = "musicpd"
        purl = "pkg:generic/libmpdclient"
        licence = "BSD-3-Clause"
        homepage = "https://www.musicpd.org/libs/libmpdclient/"
        type = "library"
        source = "libmpdclient"
        path_version = "^libmpdclient\\.so\\.(2(?:\\.[0-9]+))$"
        hit1 = "\\0Unsupported idle flags: 0x%x\\0Unspecified MPD error\\0"
        file1 = "libmpdclient.so.2.20"
        file1_version = "2.20"
        file2 = "libmpdclient.so.2"
        miss1 = "\\0Unsupported idle flags: 0x%x\\0"
        miss2 = "Unsupported idle flags: 0x%x Unspecified MPD error "
    strings:
        $c1 = /\x00Unsupported idle flags: 0x%x\n?\x00/
        $c2 = /\x00Unspecified MPD error\n?\x00/
        $c3 = /\x00no search in progress\n?\x00/
        $c4 = /\x00Tag list is too long\n?\x00/
    condition:
        2 of ($c*)
}
