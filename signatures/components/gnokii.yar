rule gnokii
{
    meta:
        component = "gnokii"
        title = "gnokii"
        supplier = "gnokii"
        purl = "pkg:generic/gnokii"
        type = "application"
        source = "gnokii"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?(0\\.[3-6]\\.[0-9]{1,2})\\n?\\x00"
        hit1 = "\\0smsd - version %s from gnokii %s\\0"
        hit2 = "\\0smsd - version %s from gnokii %s\\00.6.30\\0"
        hit2_version = "0.6.30"
        miss1 = "smsd - version %s from gnokii %s "
    strings:
        $a1 = /\x00smsd - version %s from gnokii %s\n?\x00/
        $a2 = /\x00gnapplet version: %d\.%d, gnokii driver: %d\.%d\n?\x00/
        $a3 = /\x00GNOKII Version %s\n?\x00/
        $a4 = /\x00GNOKIID Version %s\n?\x00/
        $a5 = /\x00gnokii configured on %s for models %s\r\n?\x00/
    condition:
        uint32(0) != 0x950412de and uint32(0) != 0xde120495 and any of them
}
