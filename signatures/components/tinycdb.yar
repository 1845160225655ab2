rule tinycdb
{
    meta:
        component = "tinycdb"
        title = "TinyCDB"
        supplier = "tinycdb"
        purl = "pkg:generic/tinycdb"
        type = "application"
        source = "tinycdb"
        version_r1 = "version ([0-9.]+[0-9])"
        hit1 = "\\0%s: Constant DataBase (CDB) tool version 0.78. Usage is:\\n"
        hit1_version = "0.78"
        hit2 = "\\0key min/avg/max length: %u/%u/%u\\0hash table min/avg/max length: %u/%u/%u\\0"
        miss1 = "\\0key min/avg/max length: %u/%u/%u\\0"
        miss2 = "key min/avg/max length: %u/%u/%u "
    strings:
        $r1 = /\x00%s: Constant DataBase \(CDB\) tool version 0\.[0-9]{2}/
        $c1 = /\x00key min\/avg\/max length: %u\/%u\/%u\n?\x00/
        $c2 = /\x00hash table min\/avg\/max length: %u\/%u\/%u\n?\x00/
    condition:
        $r1 or ($c1 and $c2)
}
