rule runit
{
    meta:
        component = "runit"
        title = "runit"
        supplier = "runit"
        purl = "pkg:generic/runit"
        licence = "BSD-3-Clause"
        homepage = "https://smarden.org/runit/"
        type = "application"
        source = "runit"
        hit1 = "\\0- runit: enter stage: \\0"
        hit2 = "\\0usage: runsvdir [-P] dir [ log ]\\n\\0"
        miss1 = "runsv: fatal: unable to start\\n"
    strings:
        $a = "usage: runsvdir [-P] dir [ log ]"
        $b = "- runit: $Id"
        $c = "runsvdir: fatal: "
        $v = /\$Id: [0-9a-f]{40} \$\nusage: (runsv|sv|svlogd|chpst|runsvdir)/
        $d = "unable to start ./run, sleeping 1 second"
        $e = "runsv %s: fatal: "
        $f = "- runit: $Id:"
        $g = "- runit: enter stage: "
        $h = "- runit: fatal: "
        $i = "unable to start runsv "
    condition:
        any of ($a,$b,$v,$e,$g,$f,$h,$i) or ($d and $c)
}
