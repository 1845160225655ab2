rule unac
{
    meta:
        component = "unac"
        title = "unac"
        supplier = "unac"
        purl = "pkg:generic/unac"
        type = "library"
        source = "unac"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([1-2]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0unac_data%d[%d] & unac_positions[%d][%d]: \\0[message larger than %d, truncated]\\0"
        hit2 = "\\0unac_data%d[%d] & unac_positions[%d][%d]: \\0[message larger than %d, truncated]\\01.8.0\\0"
        hit2_version = "1.8.0"
        miss1 = "\\0unac_data%d[%d] & unac_positions[%d][%d]: \\0"
        miss2 = "unac_data%d[%d] & unac_positions[%d][%d]:  [message larger than %d, truncated] "
    strings:
        $c1 = /\x00unac_data%d\[%d\] & unac_positions\[%d\]\[%d\]: \n?\x00/
        $c2 = /\x00\[message larger than %d, truncated\]\n?\x00/
        $c3 = /\x00realloc %d bytes failed\n?\x00/
        $c4 = /\x00unac_string attempt to unaccent %s with charset %s failed: \n?\x00/
        $c5 = /\x00attempt to unaccent %s with charset %s does not match expected string %s\n?\x00/
    condition:
        2 of ($c*)
}
