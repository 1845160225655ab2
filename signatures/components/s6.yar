rule s6
{
    meta:
        component = "s6"
        title = "s6"
        supplier = "skarnet"
        purl = "pkg:generic/s6"
        licence = "ISC"
        homepage = "https://skarnet.org/software/s6/"
        type = "application"
        source = "s6"
        hit1 = "\\0.s6-svscan/finish\\0s6-svscan\\0"
        miss1 = "s6 1.2.3\\n"
    strings:
        $a = "s6-svscan: "
        $b = "s6-supervise "
        $c = "s6-svscan: usage: s6-svscan "
        $d = ".s6-svscan/"
        $e = "s6-svscan"
        $f = "s6-supervise (child): fatal: "
    condition:
        ($f or ($d and $e)) and any of them
}
