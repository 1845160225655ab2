rule kronosnet
{
    meta:
        component = "kronosnet"
        title = "kronosnet"
        supplier = "kronosnet"
        purl = "pkg:generic/kronosnet"
        homepage = "https://kronosnet.org/"
        type = "library"
        source = "kronosnet"
        hit1 = "\\0Unable to add host %u: %s\\0Unable to readlink %s: %s\\0"
        miss1 = "\\0Unable to add host %u: %s\\0"
        miss2 = "Unable to add host %u: %s Unable to readlink %s: %s "
    strings:
        $c1 = /\x00Unable to add host %u: %s\n?\x00/
        $c2 = /\x00Unable to readlink %s: %s\n?\x00/
        $c3 = /\x00host: %u link: %u is down\n?\x00/
        $c4 = /\x00%s\/%s is a symlink to %s\n?\x00/
        $c5 = /\x00Failure to set up PKCS11 param \(err %d\): %s\n?\x00/
        $c6 = /\x00Unable to get wrap key block size \(%d\): %s\n?\x00/
        $c7 = /\x00lzo2 will use lzo1x_1_compress internal compress method\n?\x00/
        $c8 = /\x00lzo2 will use lzo1x_999_compress internal compress method\n?\x00/
    condition:
        2 of ($c*)
}
