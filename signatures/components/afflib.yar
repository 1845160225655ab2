rule afflib
{
    meta:
        component = "afflib"
        title = "afflib"
        supplier = "afflib"
        purl = "pkg:generic/afflib"
        homepage = "https://github.com/sshock/AFFLIBv3"
        type = "library"
        source = "afflib"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([3-4]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0AFFLIB: Could not sign segment '%s'\\0"
        hit2 = "\\0S3 bytes read: %qu\\0Name too long: %s/%s\\0"
        hit3 = "\\0AFFLIB: Could not sign segment '%s'\\03.7.20\\0"
        hit3_version = "3.7.20"
        miss1 = "AFFLIB: Could not sign segment '%s' "
        miss2 = "\\0S3 bytes read: %qu\\0"
        miss3 = "S3 bytes read: %qu Name too long: %s/%s "
    strings:
        $a1 = /\x00AFFLIB: Could not sign segment '%s'\n?\x00/
        $a2 = /\x00afflib: name_len=%u \(an outrageous value\)\n?\x00/
        $a3 = /\x00AFFLIB trace started\n?\x00/
        $a4 = /\x00AFFLIB: AES256 not available; cannot continue\n?\x00/
        $c1 = /\x00S3 bytes read: %qu\n?\x00/
        $c2 = /\x00Name too long: %s\/%s\n?\x00/
        $c3 = /\x00usage: %s \[options\] infile \n?\x00/
        $c4 = /\x00Strongest hash available: \n?\x00/
        $c5 = /\x00%s: af_vstat failed\n?\x00/
        $c6 = /\x00\[null %zd bytes\]\n?\x00/
    condition:
        any of ($a*) or 2 of ($c*)
}
