rule ucspi_tcp
{
    meta:
        component = "ucspi-tcp"
        title = "ucspi-tcp"
        supplier = "djb"
        purl = "pkg:generic/ucspi-tcp"
        type = "application"
        source = "ucspi-tcp"
        hit1 = "\\0tcprulescheck: fatal: unable to read \\0"
        miss1 = "tcprulescheck: fatal: unable to read  "
    strings:
        $a1 = /\x00tcprulescheck: fatal: unable to read \n?\x00/
        $a2 = /\x00tcpserver: warning: dropping connection, \n?\x00/
        $a3 = /\x00fixcrio: usage: fixcrio program \[ arg \.\.\. \]\n?\x00/
        $a4 = /\x00recordio: usage: recordio program \[ arg \.\.\. \]\n?\x00/
    condition:
        any of them
}
