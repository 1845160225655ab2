rule chiark_utils
{
    meta:
        component = "chiark-utils"
        title = "chiark-utils"
        supplier = "chiark-utils"
        purl = "pkg:generic/chiark-utils"
        type = "application"
        source = "chiark-utils"
        hit1 = "\\0failed to remove stale socket %s\\0%s failed due to signal %d %s%s\\0"
        miss1 = "\\0failed to remove stale socket %s\\0"
        miss2 = "failed to remove stale socket %s %s failed due to signal %d %s%s "
    strings:
        $c1 = /\x00failed to remove stale socket %s\n?\x00/
        $c2 = /\x00%s failed due to signal %d %s%s\n?\x00/
        $c3 = /\x00waitpid setup \[%ld\] gave \[%ld\]!\n?\x00/
        $c4 = /\x00mkdir %s \(since %s was ENOENT\)\n?\x00/
        $c5 = /\x00remove out-of-date socket \(%s\)\n?\x00/
        $c6 = /\x00set %s \(to announce to stage2\)\n?\x00/
        $c7 = /\x00receiver got unexpected EOF in %s\n?\x00/
        $c8 = /\x00initial START was %#02x instead\n?\x00/
    condition:
        2 of ($c*)
}
