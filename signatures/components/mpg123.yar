rule mpg123
{
    meta:
        component = "mpg123"
        title = "mpg123"
        supplier = "mpg123"
        cpe = "mpg123:mpg123"
        purl = "pkg:generic/mpg123"
        licence = "LGPL-2.1-only"
        homepage = "https://www.mpg123.de/"
        type = "application"
        source = "mpg123"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([0-9]\\.[0-9]{1,2}\\.[0-9]{1,3})\\x00"
        near_n = 600
        version_t = "version ([0-9.]+)"
        version_w = "mpg123/([0-9.]+)"
        hit1 = "\\0Unable to set up output format! (code 1)\\0"
        hit2 = "version 0.59r; \\0version 1.31.2; written and copyright by Michael Hipp and others\\n"
        hit2_version = "1.31.2"
        hit3 = "\\0mpg123/1.31.2\\0"
        hit3_version = "1.31.2"
        miss2 = "User-Agent: mpg123/1.31.2\\r\\n"
        miss1 = "mpg123 1.2.3\\n"
    strings:
        $a = "[src/libmpg123/"
        $b = "libmpg123: "
        $n = "mpg123 %s\n"
        $u = "Usage: mpg123 [option(s)] [file(s) | URL(s) | -]"
        $t = /version [0-2]\.[0-9]{1,2}\.[0-9]{1,2}; written and copyright by Michael Hipp/
        $m = "mpg123_decode_frame"
        $e = "Unable to set up output format! (code 1)"
        $s = "Message: I am done with track. (code -12)"
        $w = /\x00mpg123\/[01]\.[0-9]{1,2}\.[0-9]{1,2}\x00/
    condition:
        ($w or $t or $a or $e or $s or $u) and any of them
}
