rule watchdog
{
    meta:
        component = "watchdog"
        title = "watchdog daemon"
        supplier = "watchdog"
        purl = "pkg:generic/watchdog"
        homepage = "https://sourceforge.net/projects/watchdog/"
        type = "application"
        source = "watchdog"
        hit1 = "\\0max-load-15\\0min-memory\\0repair-binary\\0test-binary\\0"
        miss1 = "#max-load-15 = 12\\n#min-memory = 1\\n#repair-binary = /usr/sbin/repair\\n"
    strings:
        $a = "max-load-15"
        $b = "repair-binary"
        $c = "test-binary"
        $d = "allocatable-memory"
        $e = "min-memory"
    condition:
        $a and $b and $c and $e and any of them
}
