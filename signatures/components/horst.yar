rule horst
{
    meta:
        component = "horst"
        title = "horst"
        supplier = "horst"
        purl = "pkg:generic/horst"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "horst"
        hit1 = "\\0HORST - Highly Optimized Radio Scanning Tool\\0"
        miss1 = "HORST - Highly Optimized Radio Scanning Tool "
    strings:
        $a1 = /\x00HORST - Highly Optimized Radio Scanning Tool\n?\x00/
        $a2 = /\x00HORST - Horsts OLSR Radio Scanning Tool \(or\)\n?\x00/
        $a3 = /\x00Could not create packet socket! Please run horst as root!\n?\x00/
        $a4 = /\x00For more info read the man page or check http:\/\/br1\.einfach\.org\/horst\/\n?\x00/
    condition:
        any of them
}
