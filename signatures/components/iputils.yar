rule iputils
{
    meta:
        component = "iputils"
        title = "iputils"
        supplier = "iputils"
        cpe = "iputils_project:iputils"
        purl = "pkg:generic/iputils"
        homepage = "https://github.com/iputils/iputils"
        type = "application"
        source = "iputils"
        version_n = "[^\\t\\n\\r\\x20-\\x7e](s?20[0-9]{6}(?:-[0-9a-z-]+)?)\\x00"
        near_n = 64
        version_i = "[^\\t\\n\\r\\x20-\\x7e](s?20[0-9]{6}(?:-[0-9a-z-]+)?)\\x00"
        near_i = 24
        version_o = "iputils-((?:s|ss)?[0-9]{6,8})"
        version_f = "iputils (s?[0-9]{8})"
        hit1 = "\\0%s from %s %s\\n\\0\\020221126\\0iputils\\0"
        hit1_version = "20221126"
        hit2 = "ping utility, iputils-s20101006"
        hit2_version = "s20101006"
        hit3 = "ping utility, iputils-ss020927"
        hit3_version = "ss020927"
        miss1 = "\\0iputils\\0"
        miss2 = "iputils-20221126.tar.gz"
    strings:
        $n = /\x00%s from %s %s\n\x00/
        $i = /\x00iputils\x00/
        $o = /(ping6?|arping|tracepath6?|clockdiff|rdisc|traceroute6|ninfod|rarpd) utility, iputils-(%s|s?[sS]*20[0-9]{6}|ss[0-9]{6})/
        $f = /from iputils (%s|s?20[0-9]{6})/
    condition:
        ($n and $i) or $o or $f
}
