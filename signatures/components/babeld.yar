rule babeld
{
    meta:
        component = "babeld"
        title = "babeld"
        supplier = "babeld"
        purl = "pkg:generic/babeld"
        homepage = "https://www.irif.fr/~jch/software/babel/"
        type = "application"
        source = "babeld"
        version_v = "babeld-([0-9.]+[0-9])"
        hit1 = "\\0babeld-1.12.1\\0"
        hit1_version = "1.12.1"
        miss1 = "babeld-1.12.1.tar.gz"
    strings:
        $v = /\x00babeld-[0-2]\.[0-9]{1,2}(\.[0-9]{1,2})?[a-z0-9-]{0,16}\x00/
        $s = /Syntax: (babeld|%s) \[-V\] \[-m multicast_address\]/
    condition:
        any of them
}
