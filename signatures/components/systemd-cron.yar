rule systemd_cron
{
    meta:
        component = "systemd-cron"
        title = "systemd-cron"
        supplier = "systemd-cron"
        purl = "pkg:generic/systemd-cron"
        licence = "MIT"
        type = "application"
        source = "systemd-cron"
        hit1 = "\\0you are in /etc/cron.deny\\0root doesn't need this helper\\0"
        miss1 = "\\0you are in /etc/cron.deny\\0"
        miss2 = "you are in /etc/cron.deny "
    strings:
        $c1 = /\x00you are in \/etc\/cron\.deny\n?\x00/
        $c2 = /\x00root doesn't need this helper\n?\x00/
        $c3 = /\x00you're not in \/etc\/cron\.allow\n?\x00/
    condition:
        2 of them
}
