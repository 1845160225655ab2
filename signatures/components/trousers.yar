rule trousers
{
    meta:
        component = "trousers"
        title = "TrouSerS"
        supplier = "trousers"
        cpe = "trustedcomputinggroup:trousers"
        purl = "pkg:generic/trousers"
        licence = "BSD-3-Clause"
        homepage = "https://trousers.sourceforge.net/"
        type = "application"
        source = "trousers"
        version = "trousers ([0-9.]+)"
        hit1 = "\\0trousers 0.3.15\\0"
        hit1_version = "0.3.15"
        hit2 = "\\0%s %s: TCSD up and running.\\0"
        miss1 = "TrouSerS 1.2.3\\n"
    strings:
        $v = /\x00trousers [01]\.[0-9]{1,2}\.[0-9]{1,2}\x00/
        $a = "%s %s: TCSD up and running."
        $b = "TSS_TCSD_HOSTNAME"
        $c = "TSS_USER_PS_FILE"
    condition:
        $v or $a or ($b and $c)
}
