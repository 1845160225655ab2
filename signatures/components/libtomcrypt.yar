rule libtomcrypt
{
    meta:
        component = "libtomcrypt"
        title = "LibTomCrypt"
        supplier = "libtom"
        cpe = "libtom:libtomcrypt"
        purl = "pkg:generic/libtomcrypt"
        homepage = "https://www.libtom.net/LibTomCrypt/"
        type = "library"
        source = "libtomcrypt"
        version = "LibTomCrypt ([0-9.]+)"
        hit1 = "LibTomCrypt 1.18.2 (www.libtom.net)"
        hit1_version = "1.18.2"
        miss1 = "LibTomCrypt 1.18.2"
    strings:
        $v = /LibTomCrypt [0-2]\.[0-9]{1,2}(\.[0-9]{1,2})? \(www\.libtom\.net\)/
    condition:
        any of them
}
