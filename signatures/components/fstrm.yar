rule fstrm
{
    meta:
        component = "fstrm"
        title = "fstrm"
        supplier = "fstrm"
        purl = "pkg:generic/fstrm"
        homepage = "https://github.com/farsightsec/fstrm"
        type = "library"
        source = "fstrm"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-1]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0Error: fstrm_reader_read() failed.\\0"
        hit2 = "\\0%s: %s, must specify one of:\\0%s: illegal variable type %d\\0"
        hit3 = "\\0Error: fstrm_reader_read() failed.\\00.6.1\\0"
        hit3_version = "0.6.1"
        miss1 = "Error: fstrm_reader_read() failed. "
        miss2 = "\\0%s: %s, must specify one of:\\0"
        miss3 = "%s: %s, must specify one of: %s: illegal variable type %d "
    strings:
        $a1 = /\x00Error: fstrm_reader_read\(\) failed\.\n?\x00/
        $a2 = /\x00Error: fstrm_reader_open\(\) failed\.\n?\x00/
        $c1 = /\x00%s: %s, must specify one of:\n?\x00/
        $c2 = /\x00%s: illegal variable type %d\n?\x00/
        $c3 = /\x00%s: %s: not rotating stdout\n?\x00/
        $c4 = /\x00%s: failed to setup signals\n?\x00/
        $c5 = /\x00no clock available for pthread_cond_timedwait\(\)\n?\x00/
        $c6 = /\x00no clock available for clock_gettime\(\)\n?\x00/
    condition:
        any of ($a*) or 2 of ($c*)
}
