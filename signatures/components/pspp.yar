rule pspp
{
    meta:
        component = "pspp"
        title = "GNU PSPP"
        supplier = "fsf"
        cpe = "gnu:pspp"
        purl = "pkg:generic/pspp"
        licence = "GPL-3.0-or-later"
        homepage = "https://www.gnu.org/software/pspp/"
        type = "application"
        source = "pspp"
        version = "PSPP\\)? ([0-9.]+)"
        hit1 = "\\0GNU PSPP 1.6.2\\0"
        hit1_version = "1.6.2"
        miss1 = "GNU PSPP 1.2.3\\n"
    strings:
        $v = /\x00(GNU PSPP|pspp \(GNU PSPP\)) [012]\.[0-9]{1,2}\.[0-9]{1,2}(-[a-z0-9]{4,12})?\x00/
        $w = /\x00@\(#\) SPSS DATA FILE GNU pspp [012]\.[0-9]/
    condition:
        any of them
}
