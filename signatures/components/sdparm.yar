rule sdparm
{
    meta:
        component = "sdparm"
        title = "sdparm"
        supplier = "sg3-utils"
        purl = "pkg:generic/sdparm"
        licence = "BSD-3-Clause"
        homepage = "https://sg.danny.cz/sg/"
        type = "application"
        source = "sdparm"
        version = "([0-2]\\.[0-9]+) "
        hit1 = "\\x001.12 20210421 [svn: r347]\\x00Usage: sdparm [--all]\\n\\0"
        hit1_version = "1.12"
        miss1 = "sdparm 1.2.3\\n"
    strings:
        $v = /\x00[0-2]\.[0-9]{1,2} 20[0-9]{6} \[svn: r[0-9]{1,4}\]\x00/
        $u = /Usage: sdparm \[/
    condition:
        $u and any of them
}
