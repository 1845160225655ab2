rule dictd
{
    meta:
        component = "dictd"
        title = "dictd"
        supplier = "dictd"
        purl = "pkg:generic/dictd"
        homepage = "https://sourceforge.net/projects/dict/"
        type = "application"
        source = "dictd"
        hit1 = "\\0Start the dictd daemon\\0"
        hit2 = "\\0Cannot mmap data file \"%s\"\\0Cannot open data file \"%s\"\\0"
        miss1 = "Start the dictd daemon "
        miss2 = "\\0Cannot mmap data file \"%s\"\\0"
        miss3 = "Cannot mmap data file \"%s\" Cannot open data file \"%s\" "
    strings:
        $a1 = /\x00Start the dictd daemon\n?\x00/
        $a2 = /\x00:E: if started as root, this program will change to "dictd" or "nobody"\.\n?\x00/
        $a3 = /\x00Query a dictd server for the definition of a word\n?\x00/
        $a4 = /\x00Create a dictionary database and index file for use by a dictd server\n?\x00/
        $c1 = /\x00Cannot mmap data file "%s"\n?\x00/
        $c2 = /\x00Cannot open data file "%s"\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
