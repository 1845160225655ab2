rule freetds
{
    meta:
        component = "freetds"
        title = "FreeTDS"
        supplier = "freetds"
        purl = "pkg:generic/freetds"
        licence = "LGPL-2.0-or-later"
        type = "library"
        source = "freetds"
        version_v = "freetds v([0-2](?:\\.[0-9]{1,4}){1,3})"
        hit1 = "\\0freetds v1.3.17\\0"
        hit1_version = "1.3.17"
        hit2 = "\\0Starting log file for FreeTDS %s\\n\\ton %s with debug flags 0x%x.\\0"
        miss1 = "freetds v1.3.17 was seen"
        miss2 = "Starting log file for FreeTDS %s\\n\\ton %s with debug flags 0x%x. "
    strings:
        $v = /\x00freetds v[0-2](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $a1 = /\x00Starting log file for FreeTDS %s\n\ton %s with debug flags 0x%x\.\n?\x00/
        $a2 = /\x00Conversion between %1! and %2! datatypes is not supported\.\n?\x00/
        $a3 = /\x00#@ data conversion error on host data file Row %d Column %d\n?\x00/
    condition:
        any of them
}
