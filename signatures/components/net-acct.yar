rule net_acct
{
    meta:
        component = "net-acct"
        title = "net-acct"
        supplier = "net-acct"
        purl = "pkg:generic/net-acct"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "net-acct"
        hit1 = "\\0net accounting daemon terminating (%d)\\0"
        hit2 = "\\0config: set dynamic network (netmask %s)\\0ignored: %ld netignored: %ld local:%ld ip:%ld unenc:%ld notdev:%ld dropped:%ld\\0"
        miss1 = "net accounting daemon terminating (%d) "
        miss2 = "\\0config: set dynamic network (netmask %s)\\0"
        miss3 = "config: set dynamic network (netmask %s) "
    strings:
        $a1 = /\x00net accounting daemon terminating \(%d\)\n?\x00/
        $c1 = /\x00config: set dynamic network \(netmask %s\)\n?\x00/
        $c2 = /\x00ignored: %ld netignored: %ld local:%ld ip:%ld unenc:%ld notdev:%ld dropped:%ld\n?\x00/
        $c3 = /\x00source %s is on dynamicnet\n?\x00/
    condition:
        $a1 or 2 of ($c*)
}
