rule libgsm
{
    meta:
        component = "libgsm"
        title = "libgsm"
        supplier = "libgsm"
        purl = "pkg:generic/libgsm"
        homepage = "http://www.quut.com/gsm/"
        type = "library"
        source = "libgsm"
        hit1 = "\\0%s: \"%s\" has %d other link%s -- unchanged.\\0%s: failed to malloc %ld bytes -- abort\\0"
        miss1 = "\\0%s: \"%s\" has %d other link%s -- unchanged.\\0"
        miss2 = "%s: \"%s\" has %d other link%s -- unchanged. %s: failed to malloc %ld bytes -- abort "
    strings:
        $c1 = /\x00%s: "%s" has %d other link%s -- unchanged\.\n?\x00/
        $c2 = /\x00%s: failed to malloc %ld bytes -- abort\n?\x00/
        $c3 = /\x00%s: could not change file mode of "%s"\n?\x00/
        $c4 = /\x00Usage: %s \[-fcpdhvaulsFC\] \[files\.\.\.\]\n?\x00/
        $c5 = /\x00Usage: %s \[-fcpdhvuaslFC\] \[files\.\.\.\] \(-h for help\)\n?\x00/
        $c6 = /\x00%s: only one of -\[uals\] is possible \(%s -h for help\)\n?\x00/
        $c7 = /\x00 -C  cutoff    Ignore most samples during LTP\n?\x00/
        $c8 = /\x0016 bit \(13 significant\) signed 8 kHz signal\n?\x00/
    condition:
        2 of ($c*)
}
