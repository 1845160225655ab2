rule libao
{
    meta:
        component = "libao"
        title = "libao"
        supplier = "xiph"
        purl = "pkg:generic/libao"
        homepage = "http://www.xiph.org/ao/"
        type = "library"
        source = "libao"
        hit1 = "\\0libao[%s] playback stream\\0"
        hit2 = "\\0ao_%s debug:              	    backend %d (%s)\\0ao_%s debug: Loading driver plugins from %s...\\0"
        miss1 = "libao[%s] playback stream "
        miss2 = "\\0ao_%s debug:              	    backend %d (%s)\\0"
        miss3 = "ao_%s debug:              	    backend %d (%s) ao_%s debug: Loading driver plugins from %s... "
    strings:
        $a1 = /\x00libao\[%s\] playback stream\n?\x00/
        $c1 = /\x00ao_%s debug:              \t    backend %d \(%s\)\n?\x00/
        $c2 = /\x00ao_%s debug: Loading driver plugins from %s\.\.\.\n?\x00/
        $c3 = /\x00ao_%s ERROR: Empty or inavlid output matrix\n?\x00/
        $c4 = /\x00ao_%s debug: %ld bytes sent to null device\.\n?\x00/
        $c5 = /\x00ao_%s debug: Trying to open ALSA device '%s'\n?\x00/
        $c6 = /\x00ao_%s debug: snd_pcm_hw_params\(\) failed\.\n?\x00/
        $c7 = /\x00ao_%s debug: cannot get buffer size for device; using a default of 1024kB\n?\x00/
        $c8 = /\x00ao_%s ERROR: Unsupported number of bits: %d\.\n?\x00/
    condition:
        $a1 or 2 of ($c*)
}
