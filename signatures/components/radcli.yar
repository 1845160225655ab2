rule radcli
{
    meta:
        component = "radcli"
        title = "radcli"
        supplier = "radcli"
        purl = "pkg:generic/radcli"
        homepage = "https://github.com/radcli/radcli"
        type = "library"
        source = "radcli"
        hit1 = "radcli: %s: %s: lock error"
        miss1 = "libradcli.so.4"
    strings:
        $a = /radcli: %s: (%s: lock error|NULL NS handle|rc_new: out of memory)/
    condition:
        any of them
}
