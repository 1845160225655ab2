rule ncdu
{
    meta:
        component = "ncdu"
        title = "ncdu"
        supplier = "ncdu"
        purl = "pkg:generic/ncdu"
        licence = "MIT"
        type = "application"
        source = "ncdu"
        version_r1 = "progver\":\"([0-9.]+)\""
        hit1 = "\\0[1,2,{\\x22progname\\x22:\\x22ncdu\\x22,\\x22progver\\x22:\\x221.18\\x22,\\x22timestamp\\x22:\\0"
        hit1_version = "1.18"
        hit2 = "\\0Error going back to parent directory: %s\\0Error obtaining directory information: %s\\0"
        miss1 = "[1,2,{\\x22progname\\x22:\\x22ncdu\\x22,\\x22progver\\x22:\\x221.18\\x22,\\x22timestamp\\x22:1678912345}"
        miss2 = "\\0Error going back to parent directory: %s\\0"
        miss3 = "Error going back to parent directory: %s "
    strings:
        $r1 = /\x00\[1,[12],\{"progname":"ncdu","progver":"[12]\.[0-9]{1,2}(\.[0-9]{1,2})?","timestamp":\x00/
        $c1 = /\x00Error going back to parent directory: %s\n?\x00/
        $c2 = /\x00Error obtaining directory information: %s\n?\x00/
    condition:
        $r1 or ($c1 and $c2)
}
