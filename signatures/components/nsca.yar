rule nsca
{
    meta:
        component = "nsca"
        title = "NSCA"
        supplier = "nagios"
        purl = "pkg:generic/nsca"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "nsca"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?(2\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)\\n?\\x00"
        hit1 = "\\0There's already an NSCA server running (PID %lu).  Bailing out...\\0"
        hit2 = "\\0There's already an NSCA server running (PID %lu).  Bailing out...\\02.10.2\\0"
        hit2_version = "2.10.2"
        miss1 = "There's already an NSCA server running (PID %lu).  Bailing out... "
    strings:
        $a1 = /\x00There's already an NSCA server running \(PID %lu\)\.  Bailing out\.\.\.\n?\x00/
        $a2 = /\x00NSCA - Nagios Service Check Acceptor\n?\x00/
        $a3 = /\x00 \[mode\]        = Determines how NSCA should run\. Valid modes:\n?\x00/
        $a4 = /\x00Service check data that is to be sent to the NSCA daemon is read from standard\n?\x00/
        $a5 = /\x00This utility is used to send passive check results to the NSCA daemon\.  Host and\n?\x00/
    condition:
        any of them
}
