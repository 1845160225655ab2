rule lsof
{
    meta:
        component = "lsof"
        title = "lsof"
        supplier = "lsof"
        cpe = "lsof_project:lsof"
        purl = "pkg:generic/lsof"
        homepage = "https://github.com/lsof-org/lsof"
        type = "application"
        source = "lsof"
        version_v = "[^\\t\\n\\r\\x20-\\x7e](4\\.[0-9]{2}(?:\\.[0-9])?)\\x00"
        near_v = 3000
        confidence_v = 80
        hit1 = "\\0    latest (non-formatted) man page: %s\\n\\0"
        miss1 = "lsof 1.2.3\\n"
    strings:
        $a = "latest (non-formatted) man page: %s"
        $n = "%s: WARNING: created device cache file: %s"
        $v = "    revision: %s\n"
        $f = "    latest revision: %s"
    condition:
        any of them
}
