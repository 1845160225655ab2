rule uhubctl
{
    meta:
        component = "uhubctl"
        title = "uhubctl"
        supplier = "uhubctl"
        purl = "pkg:generic/uhubctl"
        licence = "GPL-2.0-only"
        type = "application"
        source = "uhubctl"
        file_version = "\\x00v?([23]\\.[0-9]\\.[0-9])(?:-[0-9a-z~+]{1,10})?\\x00"
        hit1 = "\\0Bad port spec %d-%d, first port must be less than last\\0"
        hit2 = "\\0Current status for hub %s [%s]\\0New status for hub %s [%s]\\0"
        miss1 = "Bad port spec %d-%d, first port must be less than last "
        miss2 = "\\0Current status for hub %s [%s]\\0"
        miss3 = "Current status for hub %s [%s] "
    strings:
        $a1 = /\x00Bad port spec %d-%d, first port must be less than last\n?\x00/
        $c1 = /\x00Current status for hub %s \[%s\]\n?\x00/
        $c2 = /\x00New status for hub %s \[%s\]\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
