rule enscript
{
    meta:
        component = "enscript"
        title = "GNU Enscript"
        supplier = "fsf"
        cpe = "gnu:enscript"
        purl = "pkg:generic/enscript"
        licence = "GPL-3.0-or-later"
        homepage = "https://www.gnu.org/software/enscript/"
        type = "application"
        source = "enscript"
        version = "Enscript ([0-9.]+)"
        hit1 = "\\0GNU Enscript 1.6.5.90\\0"
        hit1_version = "1.6.5.90"
        miss1 = "%%Creator: GNU Enscript 1.6.5.90\\n"
    strings:
        $v = /\x00GNU Enscript 1\.[0-9]\.[0-9]{1,2}(\.[0-9]{1,2})?\x00/
    condition:
        any of them
}
