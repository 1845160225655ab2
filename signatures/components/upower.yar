rule upower
{
    meta:
        component = "upower"
        title = "UPower"
        supplier = "freedesktop"
        purl = "pkg:generic/upower"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "upower"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-1](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0UPower client version %s\\nUPower daemon version %s\\0"
        hit2 = "\\0UPower client version %s\\nUPower daemon version %s\\00.99.20\\0"
        hit2_version = "0.99.20"
        miss1 = "UPower client version %s\\nUPower daemon version %s "
    strings:
        $a1 = /\x00UPower client version %s\nUPower daemon version %s\n?\x00/
        $a2 = /\x00Starting upowerd version %s\n?\x00/
        $a3 = /\x00Error setting property '%s' on interface org\.freedesktop\.UPower: %s \(%s, %d\)\n?\x00/
    condition:
        any of them
}
