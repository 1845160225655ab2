rule remind
{
    meta:
        component = "remind"
        title = "remind"
        supplier = "remind"
        purl = "pkg:generic/remind"
        homepage = "https://dianne.skoll.ca/projects/remind/"
        type = "application"
        source = "remind"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?(0?[0-9]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0Usage: remind [options] filename [date] [time] [*rep]\\0"
        hit2 = "\\0%d reminder(s) queued for later today.\\0 -q     Don't queue timed reminders\\0"
        hit3 = "\\0Usage: remind [options] filename [date] [time] [*rep]\\004.02.03\\0"
        hit3_version = "04.02.03"
        miss1 = "Usage: remind [options] filename [date] [time] [*rep] "
        miss2 = "\\0%d reminder(s) queued for later today.\\0"
        miss3 = "%d reminder(s) queued for later today.  -q     Don't queue timed reminders "
    strings:
        $a1 = /\x00Usage: remind \[options\] filename \[date\] \[time\] \[\*rep\]\n?\x00/
        $a2 = /\x00% This file was produced by Remind and Rem2PS, written by\n?\x00/
        $c1 = /\x00%d reminder\(s\) queued for later today\.\n?\x00/
        $c2 = /\x00 -q     Don't queue timed reminders\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
