rule xrdp
{
    meta:
        component = "xrdp"
        title = "xrdp"
        supplier = "xrdp"
        purl = "pkg:generic/xrdp"
        type = "application"
        source = "xrdp"
        version_v = "xrdp session starter v([0-1](?:\\.[0-9]{1,4}){1,3})"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-1](?:\\.[0-9]{1,4}){3,3})\\n?\\x00"
        hit1 = "\\0xrdp session starter v0.9.21.1\\0"
        hit1_version = "0.9.21.1"
        hit2 = "\\0Could not read xrdp ini file %s\\0"
        hit3 = "\\0Could not read xrdp ini file %s\\00.9.21.1\\0"
        hit3_version = "0.9.21.1"
        hit4 = "\\0status from xrdp_mm_connect() : %d\\0xrdp_mm_chan_process_msg: unknown id %d\\0"
        miss1 = "xrdp session starter v0.9.21.1 was seen"
        miss2 = "Could not read xrdp ini file %s "
        miss3 = "\\0status from xrdp_mm_connect() : %d\\0"
        miss4 = "status from xrdp_mm_connect() : %d "
    strings:
        $v = /\x00xrdp session starter v[0-1](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $a1 = /\x00Could not read xrdp ini file %s\n?\x00/
        $a2 = /\x00libxrdp_force_read: bad header length %d\n?\x00/
        $c1 = /\x00status from xrdp_mm_connect\(\) : %d\n?\x00/
        $c2 = /\x00xrdp_mm_chan_process_msg: unknown id %d\n?\x00/
    condition:
        any of ($v, $a*) or ($c1 and $c2)
}
