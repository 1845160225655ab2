rule snooze
{
    meta:
        component = "snooze"
        title = "snooze"
        supplier = "snooze"
        purl = "pkg:generic/snooze"
        licence = "CC0-1.0"
        type = "application"
        source = "snooze"
        hit1 = "\\0adding %lds for jitter.\\0Time moved backwards, rescheduled for %s\\0"
        miss1 = "\\0adding %lds for jitter.\\0"
        miss2 = "adding %lds for jitter. "
    strings:
        $c1 = /\x00adding %lds for jitter\.\n?\x00/
        $c2 = /\x00Time moved backwards, rescheduled for %s\n?\x00/
        $c3 = /\x00Snoozing until %s\n?\x00/
        $c4 = /\x00Missed execution at %s\n?\x00/
    condition:
        2 of them
}
