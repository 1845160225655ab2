rule libieee1284
{
    meta:
        component = "libieee1284"
        title = "libieee1284"
        supplier = "libieee1284"
        purl = "pkg:generic/libieee1284"
        homepage = "http://cyberelk.net/tim/software/libieee1284/"
        type = "library"
        source = "libieee1284"
        hit1 = "\\0%s called for port that wasn't opened (use ieee1284_open first)\\0%s called for port that wasn't claimed (use ieee1284_claim first)\\0"
        miss1 = "\\0%s called for port that wasn't opened (use ieee1284_open first)\\0"
        miss2 = "%s called for port that wasn't opened (use ieee1284_open first) %s called for port that wasn't claimed (use ieee1284_claim first) "
    strings:
        $c1 = /\x00%s called for port that wasn't opened \(use ieee1284_open first\)\n?\x00/
        $c2 = /\x00%s called for port that wasn't claimed \(use ieee1284_claim first\)\n?\x00/
        $c3 = /\x00use ieee1284_data_dir to change data line direction!\n?\x00/
        $c4 = /\x00ieee1284_unref called for last reference to open port!\n?\x00/
    condition:
        2 of ($c*)
}
