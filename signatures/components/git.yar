rule git
{
    meta:
        component = "git"
        title = "Git"
        supplier = "gitscm"
        cpe = "git-scm:git"
        purl = "pkg:generic/git"
        licence = "GPL-2.0-only"
        homepage = "https://git-scm.com/"
        type = "application"
        source = "git"
        version = "git/([0-9.]+[0-9])"
        hit1 = "\\0git/2.39.5\\0"
        hit1_version = "2.39.5"
        hit2 = "\\0GIT_CEILING_DIRECTORIES\\0GIT_TRACE_SETUP\\0"
        miss1 = "User-Agent: git/2.39.5\\r\\n"
    strings:
        $v = /\x00git\/[1-3]\.[0-9]{1,2}\.[0-9]{1,2}(\.[0-9]{1,3}){0,2}[a-z0-9.-]{0,24}\x00/
        $a = "git version %s\n"
        $b = "GIT_CEILING_DIRECTORIES"
        $c = "GIT_TRACE_SETUP"
    condition:
        (($v or ($b and $c)) and any of them) and uint32be(0) != 0xde120495
}
