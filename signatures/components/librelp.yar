rule librelp
{
    meta:
        component = "librelp"
        title = "librelp"
        supplier = "adiscon"
        purl = "pkg:generic/librelp"
        licence = "GPL-3.0-or-later"
        type = "library"
        source = "librelp"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-2](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0relpTcpPostHandshakeCheck: Debug Version: %s Name: %s\\0"
        hit2 = "\\0relpTcpPostHandshakeCheck: Debug Version: %s Name: %s\\01.11.0\\0"
        hit2_version = "1.11.0"
        hit3 = "\\0iRet after relpSessRcvData %d\\0relpTcpConnectTLSInit: lib: %d\\0"
        miss1 = "relpTcpPostHandshakeCheck: Debug Version: %s Name: %s "
        miss2 = "\\0iRet after relpSessRcvData %d\\0"
        miss3 = "iRet after relpSessRcvData %d "
    strings:
        $a1 = /\x00relpTcpPostHandshakeCheck: Debug Version: %s Name: %s\n?\x00/
        $c1 = /\x00iRet after relpSessRcvData %d\n?\x00/
        $c2 = /\x00relpTcpConnectTLSInit: lib: %d\n?\x00/
        $c3 = /\x00relp engine created new client %p\n?\x00/
        $c4 = /\x00relpEngineSetTLSLib, req lib is %d\n?\x00/
    condition:
        $a1 or 2 of ($c*)
}
