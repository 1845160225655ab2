rule csync2
{
    meta:
        component = "csync2"
        title = "csync2"
        supplier = "linbit"
        purl = "pkg:generic/csync2"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "csync2"
        hit1 = "\\0Csync2 / Librsync: csync_rs_sig('%s')\\0"
        miss1 = "Csync2 / Librsync: csync_rs_sig('%s') "
    strings:
        $a1 = /\x00Csync2 \/ Librsync: csync_rs_sig\('%s'\)\n?\x00/
        $a2 = /\x00Csync2 daemon running\. Waiting for connections\.\n?\x00/
        $a3 = /\x00Config error: Found 'nocygwinlowercase' but this is not a cygwin csync2\.\n?\x00/
    condition:
        any of them
}
