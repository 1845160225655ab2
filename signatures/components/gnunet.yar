rule gnunet
{
    meta:
        component = "gnunet"
        title = "gnunet"
        supplier = "gnunet"
        purl = "pkg:generic/gnunet"
        homepage = "https://gnunet.org"
        type = "library"
        source = "gnunet"
        hit1 = "\\0Failed to parse JSON request body of %u byte at offset %d: %s\\0External protocol violation detected at %s:%d.\\0"
        hit2 = "\\0GNUNET_get_log_skip\\0GNUNET_ARM_connect\\0GNUNET_log_nocheck\\0"
        miss1 = "\\0Failed to parse JSON request body of %u byte at offset %d: %s\\0"
        miss2 = "Failed to parse JSON request body of %u byte at offset %d: %s External protocol violation detected at %s:%d. "
        miss3 = "\\0GNUNET_get_log_skip\\0GNUNET_ARM_connect\\0"
    strings:
        $c1 = /\x00Failed to parse JSON request body of %u byte at offset %d: %s\n?\x00/
        $c2 = /\x00External protocol violation detected at %s:%d\.\n?\x00/
        $c3 = /\x00JSON parsing failed at %s:%u: %s \(%s\)\n?\x00/
        $c4 = /\x00Failed to create a Curl multi handle\n?\x00/
        $c5 = /\x00Failed to reset sqlite statement with error: %s\n?\x00/
        $c6 = /\x00Failure to bind %u-th SQL parameter\n?\x00/
        $s1 = /\x00GNUNET_get_log_skip\x00/
        $s2 = /\x00GNUNET_ARM_connect\x00/
        $s3 = /\x00GNUNET_log_nocheck\x00/
    condition:
        2 of ($c*) or all of ($s*)
}
