rule pigz
{
    meta:
        component = "pigz"
        title = "pigz"
        supplier = "pigz"
        cpe = "zlib:pigz"
        purl = "pkg:generic/pigz"
        licence = "Zlib"
        homepage = "https://zlib.net/pigz/"
        type = "application"
        source = "pigz"
        version = "pigz ([0-9.]+)"
        hit1 = "\\0pigz 2.6\\n\\0"
        hit1_version = "2.6"
        miss1 = "pigz 2.6\\n"
    strings:
        $v = /\x00pigz [23]\.[0-9]{1,2}(\.[0-9]{1,2})?\x0a?\x00/
        $a = "pigz %s\n"
        $b = "Usage: pigz [options] [files ...]"
    condition:
        ($v or $b) and any of them
}
