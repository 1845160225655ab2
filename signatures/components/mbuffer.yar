rule mbuffer
{
    meta:
        component = "mbuffer"
        title = "mbuffer"
        supplier = "mbuffer"
        purl = "pkg:generic/mbuffer"
        licence = "GPL-3.0-or-later"
        type = "application"
        source = "mbuffer"
        version_r1 = "version R?(20[0-9]{6})"
        hit1 = "\\0mbuffer version R20230301\\nCopyright"
        hit1_version = "20230301"
        hit2 = "\\0could not change to uid 0 to lock memory (is mbuffer setuid root?)\\0"
        hit3 = "\\0could not stat input: %s\\0error opening log file: %s\\0"
        miss1 = "could not change to uid 0 to lock memory (is mbuffer setuid root?) "
        miss2 = "\\0could not stat input: %s\\0"
        miss3 = "could not stat input: %s "
    strings:
        $r1 = /\x00mbuffer version R?20[0-9]{6}/
        $a1 = /\x00could not change to uid 0 to lock memory \(is mbuffer setuid root\?\)\n?\x00/
        $c1 = /\x00could not stat input: %s\n?\x00/
        $c2 = /\x00error opening log file: %s\n?\x00/
    condition:
        any of ($r*, $a*) or ($c1 and $c2)
}
