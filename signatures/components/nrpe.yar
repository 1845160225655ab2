rule nrpe
{
    meta:
        component = "nrpe"
        title = "NRPE"
        supplier = "nagios"
        purl = "pkg:generic/nrpe"
        type = "application"
        source = "nagios-nrpe"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-5](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0NRPE - Nagios Remote Plugin Executor\\0"
        hit2 = "\\0NRPE - Nagios Remote Plugin Executor\\04.1.0\\0"
        hit2_version = "4.1.0"
        miss1 = "NRPE - Nagios Remote Plugin Executor "
    strings:
        $a1 = /\x00NRPE - Nagios Remote Plugin Executor\n?\x00/
        $a2 = /\x00Remote %s does not support version 3\/4 packets\n?\x00/
    condition:
        any of them
}
