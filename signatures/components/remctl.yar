rule remctl
{
    meta:
        component = "remctl"
        title = "remctl"
        supplier = "remctl"
        purl = "pkg:generic/remctl"
        homepage = "https://www.eyrie.org/~eagle/software/remctl/"
        type = "library"
        source = "remctl"
        version_v = "remctl ([3-4]\\.[0-9]{1,3}(?:\\.[0-9]{1,3})?)"
        hit1 = "\\0cannot set REMCTL_COMMAND in environment\\0"
        hit2 = "\\0child %lu for %s\\0%s:%lu: parse error\\0"
        hit3 = "\\0remctl 3.18\\0"
        hit3_version = "3.18"
        miss1 = "cannot set REMCTL_COMMAND in environment "
        miss2 = "\\0child %lu for %s\\0"
        miss3 = "child %lu for %s %s:%lu: parse error "
        miss4 = "remctl X"
    strings:
        $v = /\x00remctl [3-4]\.[0-9]{1,3}(\.[0-9]{1,3})?\n?\x00/
        $a1 = /\x00cannot set REMCTL_COMMAND in environment\n?\x00/
        $a2 = /\x00SSH_CONNECTION not set \(remctl-shell must be run via ssh\)\n?\x00/
        $a3 = /\x00Fell off the end while looking up remctl output type %u!\n?\x00/
        $c1 = /\x00child %lu for %s\n?\x00/
        $c2 = /\x00%s:%lu: parse error\n?\x00/
        $c3 = /\x00error %s: unexpected end of file\n?\x00/
        $c4 = /\x00error %s: invalid token format\n?\x00/
    condition:
        $v or any of ($a*) or 2 of ($c*)
}
