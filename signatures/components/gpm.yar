rule gpm
{
    meta:
        component = "gpm"
        title = "General Purpose Mouse"
        supplier = "gpm"
        purl = "pkg:generic/gpm"
        homepage = "https://nico.schottelius.org/software/gpm/"
        type = "library"
        source = "gpm"
        hit1 = "\\0Failed gpm connect attempt by uid %d for vc %s\\0Started gpm successfully. Entered daemon mode.\\0"
        miss1 = "\\0Failed gpm connect attempt by uid %d for vc %s\\0"
        miss2 = "Failed gpm connect attempt by uid %d for vc %s Started gpm successfully. Entered daemon mode. "
    strings:
        $c1 = /\x00Failed gpm connect attempt by uid %d for vc %s\n?\x00/
        $c2 = /\x00Started gpm successfully\. Entered daemon mode\.\n?\x00/
        $c3 = /\x00Trying to kill gpm running at pid %d\n?\x00/
        $c4 = /\x00gpm is already running as pid %d\n?\x00/
        $c5 = /\x00gpm connection must be open to obtain status info\n?\x00/
        $c6 = /\x00gpm server version too old to obtain status info\n?\x00/
        $c7 = /\x00%s: use rmev to see gpm events in xterm or rxvt\n?\x00/
        $c8 = /\x00mev says : Oops, Gpm_GetEvent\(\)\n?\x00/
    condition:
        2 of ($c*)
}
