rule zmap
{
    meta:
        component = "zmap"
        title = "ZMap"
        supplier = "zmap"
        purl = "pkg:generic/zmap"
        licence = "Apache-2.0"
        type = "application"
        source = "zmap"
        file_version = "\\x00([1-4]\\.[0-9]\\.[0-9]{1,2})\\x00{1,8}%s %s\\n"
        hit1 = "\\0zmap main thread started\\0"
        hit2 = "\\0Field '%s' does not exist\\0could not open device %s: %s\\0"
        miss1 = "zmap main thread started "
        miss2 = "\\0Field '%s' does not exist\\0"
        miss3 = "Field '%s' does not exist "
    strings:
        $a1 = /\x00zmap main thread started\n?\x00/
        $c1 = /\x00Field '%s' does not exist\n?\x00/
        $c2 = /\x00could not open device %s: %s\n?\x00/
        $c3 = /\x00send_packet failed for %s\. %s\n?\x00/
    condition:
        $a1 or 2 of ($c*)
}
