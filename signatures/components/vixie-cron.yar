rule vixie_cron
{
    meta:
        component = "vixie-cron"
        title = "Vixie cron"
        supplier = "vixie-cron"
        purl = "pkg:generic/vixie-cron"
        type = "application"
        source = "cron"
        hit1 = "X-Cron-Env: <%s>\\n\\0"
        hit2 = "# (Cron version -- %s)\\n\\0"
        miss1 = "X-Cron-Env: <%s>\\0cronie 1.5.7\\0"
        miss2 = "X-Cron-Env: <SHELL=/bin/sh>"
    strings:
        $env = /X-Cron-Env: <%s>/
        $ver = /# \(Cron version (-- )?%s\)/
        $cronie = /cronie [12]\.[0-9]/
    condition:
        ($env or $ver) and not $cronie
}
