rule mutt
{
    meta:
        component = "mutt"
        title = "Mutt"
        supplier = "mutt"
        cpe = "mutt:mutt"
        purl = "pkg:generic/mutt"
        licence = "GPL-2.0-or-later"
        homepage = "http://www.mutt.org/"
        type = "application"
        source = "mutt"
        version = "muttrc-([0-9.]+)"
        hit1 = "\\0muttrc-2.0.5\\0"
        hit1_version = "2.0.5"
        hit2 = "\\0muttrc-2.2.12\\0"
        hit2_version = "2.2.12"
        miss1 = "User-Agent: Mutt/2.2.12 (2023-09-09)"
    strings:
        $r = /\x00muttrc-[1-3]\.[0-9]{1,2}(\.[0-9]{1,2})?\x00/
        $d = /dotlock \[Mutt %s \(%s\)\]/
        $m = /\x00Mutt %s \(%s\)\x00/
    condition:
        any of them
}
