rule pixiewps
{
    meta:
        component = "pixiewps"
        title = "pixiewps"
        supplier = "pixiewps"
        purl = "pkg:generic/pixiewps"
        homepage = "https://github.com/wiire/pixiewps"
        type = "application"
        source = "pixiewps"
        hit1 = "\\0Pixiewps %s\\0"
        miss1 = "Pixiewps %s "
    strings:
        $a1 = /\x00Pixiewps %s\n?\x00/
    condition:
        $a1
}
