rule sshguard
{
    meta:
        component = "sshguard"
        title = "SSHGuard"
        supplier = "sshguard"
        purl = "pkg:generic/sshguard"
        licence = "ISC"
        type = "application"
        source = "sshguard"
        hit1 = "\\0hosts.allow file did not contain sshguard rules block\\0"
        hit2 = "\\0%s has already been blocked.\\0%s: unblocking after %lld secs\\0"
        miss1 = "hosts.allow file did not contain sshguard rules block "
        miss2 = "\\0%s has already been blocked.\\0"
        miss3 = "%s has already been blocked. "
    strings:
        $a1 = /\x00hosts\.allow file did not contain sshguard rules block\n?\x00/
        $c1 = /\x00%s has already been blocked\.\n?\x00/
        $c2 = /\x00%s: unblocking after %lld secs\n?\x00/
        $c3 = /\x00blacklist: could not add %s: %s\n?\x00/
        $c4 = /\x00%s: first block \(adding as offender\.\)\n?\x00/
    condition:
        $a1 or 2 of ($c*)
}
