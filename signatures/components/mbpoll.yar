rule mbpoll
{
    meta:
        component = "mbpoll"
        title = "mbpoll"
        supplier = "mbpoll"
        purl = "pkg:generic/mbpoll"
        licence = "GPL-3.0-or-later"
        type = "application"
        source = "mbpoll"
        hit1 = "\\0mbpoll %s - FieldTalk(tm) Modbus(R) Master Simulator\\0"
        hit2 = "\\0Slave configuration...: address = %d, report slave id\\0Communication.........: %s, port %s, t/o %.2f s, poll rate %d ms\\0"
        miss1 = "mbpoll %s - FieldTalk(tm) Modbus(R) Master Simulator "
        miss2 = "\\0Slave configuration...: address = %d, report slave id\\0"
        miss3 = "Slave configuration...: address = %d, report slave id "
    strings:
        $a1 = /\x00mbpoll %s - FieldTalk\(tm\) Modbus\(R\) Master Simulator\n?\x00/
        $a2 = /\x00under certain conditions; type 'mbpoll -w' for details\.\n?\x00/
        $c1 = /\x00Slave configuration\.\.\.: address = %d, report slave id\n?\x00/
        $c2 = /\x00Communication\.\.\.\.\.\.\.\.\.: %s, port %s, t\/o %\.2f s, poll rate %d ms\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
