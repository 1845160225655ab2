rule vdr_plugin_svdrpservice
{
    meta:
        component = "vdr-plugin-svdrpservice"
        title = "vdr-plugin-svdrpservice"
        supplier = "vdr-plugin-svdrpservice"
        purl = "pkg:generic/vdr-plugin-svdrpservice"
        homepage = "http://vdr.schmirler.de"
        type = "application"
        source = "vdr-plugin-svdrpservice"
        hit1 = "\\0svdrpservice: Unable to use nonblocking I/O for %s: %m\\0svdrpservice: unable to increase buffer size to %d byte\\0"
        miss1 = "\\0svdrpservice: Unable to use nonblocking I/O for %s: %m\\0"
        miss2 = "svdrpservice: Unable to use nonblocking I/O for %s: %m svdrpservice: unable to increase buffer size to %d byte "
    strings:
        $c1 = /\x00svdrpservice: Unable to use nonblocking I\/O for %s: %m\n?\x00/
        $c2 = /\x00svdrpservice: unable to increase buffer size to %d byte\n?\x00/
        $c3 = /\x00svdrpservice: SvdrpConnection: Invalid handle %d\n?\x00/
        $c4 = /\x00svdrpservice: timeout waiting for reply from %s\n?\x00/
    condition:
        2 of ($c*)
}
