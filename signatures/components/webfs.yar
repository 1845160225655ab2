rule webfs
{
    meta:
        component = "webfs"
        title = "webfs"
        supplier = "webfs"
        purl = "pkg:generic/webfs"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "webfs"
        version_v = "webfs/([0-2](?:\\.[0-9]{1,4}){1,2})"
        hit1 = "\\0webfs/1.21\\0"
        hit1_version = "1.21"
        hit2 = "\\0fix_ug: uid=%d euid=%d / gid=%d egid=%d\\0started (listen on %s:%d, root=%s, user=%s, group=%s)\\0"
        miss1 = "webfs/1.21 was seen"
        miss2 = "\\0fix_ug: uid=%d euid=%d / gid=%d egid=%d\\0"
        miss3 = "fix_ug: uid=%d euid=%d / gid=%d egid=%d "
    strings:
        $v = /\x00webfs\/[0-2](\.[0-9]{1,4}){1,2}[a-z0-9.+~_-]{0,12}\n?\x00/
        $c1 = /\x00fix_ug: uid=%d euid=%d \/ gid=%d egid=%d\n?\x00/
        $c2 = /\x00started \(listen on %s:%d, root=%s, user=%s, group=%s\)\n?\x00/
    condition:
        $v or ($c1 and $c2)
}
