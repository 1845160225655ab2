rule alfred
{
    meta:
        component = "alfred"
        title = "A.L.F.R.E.D."
        supplier = "openmesh"
        purl = "pkg:generic/alfred"
        homepage = "https://www.open-mesh.org/projects/alfred"
        type = "application"
        source = "alfred"
        version_a = "[^\\t\\n\\r\\x20-\\x7e](?:[a-z]{1,12}-)?(20[0-9]{2}\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)[^\\x00]{0,12}\\x00"
        near_a = 96
        hit1 = "\\x002023.0\\0%s %s\\n\\0A.L.F.R.E.D. - Almighty Lightweight Remote Fact Exchange Daemon\\n"
        hit1_version = "2023.0"
        hit2 = "\\0debian-2020.3-1\\0\\0A.L.F.R.E.D. - Almighty Lightweight Remote Fact Exchange Daemon\\n"
        hit2_version = "2020.3"
        miss1 = "alfred - Almighty Lightweight Remote Fact Exchange Daemon"
    strings:
        $a = "A.L.F.R.E.D. - Almighty Lightweight Remote Fact Exchange Daemon"
    condition:
        $a
}
