rule unfs3
{
    meta:
        component = "unfs3"
        title = "UNFS3"
        supplier = "unfs3"
        purl = "pkg:generic/unfs3"
        homepage = "https://github.com/unfs3/unfs3"
        type = "application"
        source = "unfs3"
        version = "unfsd ([0-9.]+)"
        hit1 = "\\0UNFS3 unfsd 0.9.22 (C) 2006, Pascal Schmidt <unfs3-server@ewetel.net>\\n\\0"
        hit1_version = "0.9.22"
        miss1 = "UNFS3 1.2.3\\n"
    strings:
        $v = /\x00?UNFS3 unfsd [01]\.[0-9]{1,2}(\.[0-9]{1,2})? \(C\) 20[0-9]{2}[^\x00\n]{4,80}\n\x00/
    condition:
        any of them
}
