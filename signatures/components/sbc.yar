rule sbc
{
    meta:
        component = "sbc"
        title = "sbc"
        supplier = "bluez"
        purl = "pkg:generic/sbc"
        type = "application"
        source = "sbc"
        version_a1 = "[^\\t\\n\\r\\x20-\\x7e]v?([12]\\.[0-9])\\n?\\x00"
        near_a1 = 32
        version_a2 = "[^\\t\\n\\r\\x20-\\x7e]v?([12]\\.[0-9])\\n?\\x00"
        near_a2 = 32
        version_c1 = "[^\\t\\n\\r\\x20-\\x7e]v?([12]\\.[0-9])\\n?\\x00"
        near_c1 = 32
        version_c2 = "[^\\t\\n\\r\\x20-\\x7e]v?([12]\\.[0-9])\\n?\\x00"
        near_c2 = 32
        version_c3 = "[^\\t\\n\\r\\x20-\\x7e]v?([12]\\.[0-9])\\n?\\x00"
        near_c3 = 32
        hit1 = "\\0SBC decoder utility ver %s\\0"
        hit2 = "\\0SBC decoder utility ver %s\\02.0\\0"
        hit2_version = "2.0"
        hit3 = "\\0sbc_encode fail, len=%zd, encoded=%lu\\0Corrupted SBC stream (len %zd syncword 0x%02x)\\0"
        miss1 = "SBC decoder utility ver %s "
        miss2 = "\\0sbc_encode fail, len=%zd, encoded=%lu\\0"
        miss3 = "sbc_encode fail, len=%zd, encoded=%lu "
    strings:
        $a1 = /\x00SBC decoder utility ver %s\n?\x00/
        $a2 = /\x00SBC encoder utility ver %s\n?\x00/
        $c1 = /\x00sbc_encode fail, len=%zd, encoded=%lu\n?\x00/
        $c2 = /\x00Corrupted SBC stream \(len %zd syncword 0x%02x\)\n?\x00/
        $c3 = /\x00mSBC requires 16 bits, 16kHz, mono input\n?\x00/
    condition:
        any of ($a*) or 2 of ($c*)
}
