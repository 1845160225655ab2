rule libsmi
{
    meta:
        component = "libsmi"
        title = "libsmi"
        supplier = "libsmi"
        purl = "pkg:generic/libsmi"
        type = "library"
        source = "libsmi"
        version_v1 = "smidiff ([0-1](?:\\.[0-9]{1,4}){1,3})"
        version_v2 = "smidump ([0-1](?:\\.[0-9]{1,4}){1,3})"
        version_v3 = "smilint ([0-1](?:\\.[0-9]{1,4}){1,3})"
        version_v4 = "smiquery ([0-1](?:\\.[0-9]{1,4}){1,3})"
        version_v5 = "smixlate ([0-1](?:\\.[0-9]{1,4}){1,3})"
        hit1 = "\\0smidiff 0.4.8\\0"
        hit1_version = "0.4.8"
        hit2 = "\\0smidump 0.4.8\\0"
        hit2_version = "0.4.8"
        hit3 = "\\0smilint 0.4.8\\0"
        hit3_version = "0.4.8"
        hit4 = "\\0smiquery 0.4.8\\0"
        hit4_version = "0.4.8"
        hit5 = "\\0smixlate 0.4.8\\0"
        hit5_version = "0.4.8"
        hit6 = "\\0%s: unable to determine SMI version\\0"
        miss1 = "smidiff 0.4.8 was seen"
        miss2 = "smidump 0.4.8 was seen"
        miss3 = "smilint 0.4.8 was seen"
        miss4 = "smiquery 0.4.8 was seen"
        miss5 = "smixlate 0.4.8 was seen"
        miss6 = "%s: unable to determine SMI version "
    strings:
        $v1 = /\x00smidiff [0-1](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $v2 = /\x00smidump [0-1](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $v3 = /\x00smilint [0-1](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $v4 = /\x00smiquery [0-1](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $v5 = /\x00smixlate [0-1](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $a1 = /\x00%s: unable to determine SMI version\n?\x00/
        $a2 = /\x00smidiff: cannot locate module `%s'\n?\x00/
        $a3 = /\x00smidump: cannot locate module `%s'\n?\x00/
        $a4 = /\x00smilint: cannot locate module `%s'\n?\x00/
        $a5 = /\x00smixlate: cannot locate module `%s'\n?\x00/
    condition:
        any of them
}
