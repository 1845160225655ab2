rule libbs2b
{
    meta:
        component = "libbs2b"
        title = "libbs2b"
        supplier = "libbs2b"
        purl = "pkg:generic/libbs2b"
        licence = "MIT"
        homepage = "https://bs2b.sourceforge.net/"
        type = "library"
        source = "libbs2b"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([3-4]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0Crossfeed level: %.1f dB, %d Hz, %d us.\\0Not supported sample rate '%d'.\\0"
        hit2 = "\\0bs2b_cross_feed_s16be\\0bs2b_cross_feed_s24\\0bs2b_cross_feed_u16\\0"
        hit3 = "\\0Crossfeed level: %.1f dB, %d Hz, %d us.\\0Not supported sample rate '%d'.\\03.1.0\\0"
        hit3_version = "3.1.0"
        miss1 = "\\0Crossfeed level: %.1f dB, %d Hz, %d us.\\0"
        miss2 = "Crossfeed level: %.1f dB, %d Hz, %d us. Not supported sample rate '%d'. "
        miss3 = "\\0bs2b_cross_feed_s16be\\0bs2b_cross_feed_s24\\0"
    strings:
        $c1 = /\x00Crossfeed level: %\.1f dB, %d Hz, %d us\.\n?\x00/
        $c2 = /\x00Not supported sample rate '%d'\.\n?\x00/
        $c3 = /\x00Input file is not a stereo\.\n?\x00/
        $c4 = /\x00Not able to allocate data\n?\x00/
        $s1 = /\x00bs2b_cross_feed_s16be\x00/
        $s2 = /\x00bs2b_cross_feed_s24\x00/
        $s3 = /\x00bs2b_cross_feed_u16\x00/
        $s4 = /\x00bs2b_cross_feed_s16le\x00/
    condition:
        2 of ($c*) or 3 of ($s*)
}
