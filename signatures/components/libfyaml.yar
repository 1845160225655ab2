rule libfyaml
{
    meta:
        component = "libfyaml"
        title = "libfyaml"
        supplier = "libfyaml"
        purl = "pkg:generic/libfyaml"
        homepage = "https://github.com/pantoniou/libfyaml"
        type = "library"
        source = "libfyaml"
        hit1 = "\\0	--version, -v            : Display libfyaml version\\0"
        hit2 = "\\0garbage after %s directive\\0illegal style for %s_START\\0"
        miss1 = "	--version, -v            : Display libfyaml version "
        miss2 = "\\0garbage after %s directive\\0"
        miss3 = "garbage after %s directive illegal style for %s_START "
    strings:
        $a1 = /\x00\t--version, -v            : Display libfyaml version\n?\x00/
        $c1 = /\x00garbage after %s directive\n?\x00/
        $c2 = /\x00illegal style for %s_START\n?\x00/
        $c3 = /\x00wrongly indented %s scalar\n?\x00/
        $c4 = /\x00invalid tag %s \(tag_scan\)\n?\x00/
    condition:
        $a1 or 2 of ($c*)
}
