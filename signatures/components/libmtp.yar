rule libmtp
{
    meta:
        component = "libmtp"
        title = "libmtp"
        supplier = "libmtp"
        purl = "pkg:generic/libmtp"
        licence = "LGPL-2.0-or-later"
        type = "library"
        source = "libmtp"
        version_r1 = "version: ([0-9.]+)"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?(1\\.[01]\\.[0-9]{1,2})\\n?\\x00"
        hit1 = "\\0libmtp version: 1.1.20\\n\\n\\0"
        hit1_version = "1.1.20"
        hit2 = "\\0LIBMTP %s[%d]: .spl version %d.%02d\\0"
        hit3 = "\\0LIBMTP %s[%d]: .spl version %d.%02d\\01.1.20\\0"
        hit3_version = "1.1.20"
        miss1 = "LIBMTP %s[%d]: .spl version %d.%02d "
    strings:
        $r1 = /\x00libmtp version: 1\.[01]\.[0-9]{1,2}\n/
        $a1 = /\x00LIBMTP %s\[%d\]: \.spl version %d\.%02d\n?\x00/
        $a2 = /\x00LIBMTP PANIC: awkward object size data type: %04x\n?\x00/
        $a3 = /\x00LIBMTP panic: unable to read in zero packet, response 0x%04x\n?\x00/
    condition:
        any of them
}
