rule zerotier
{
    meta:
        component = "zerotier"
        title = "ZeroTier One"
        supplier = "zerotier"
        cpe = "zerotier:zerotierone"
        purl = "pkg:generic/zerotier"
        homepage = "https://www.zerotier.com/"
        type = "application"
        source = "zerotier-one"
        hit1 = "\\0ZeroTier One\\0authtoken.secret\\0identity.secret\\0"
        miss1 = "ZeroTier One 1.2.3\\n"
    strings:
        $a = "ZeroTier One"
        $b = "authtoken.secret"
        $c = "identity.secret"
        $d = "zerotier-cli"
    condition:
        $a and $b and $c and any of them
}
