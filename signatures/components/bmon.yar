rule bmon
{
    meta:
        component = "bmon"
        title = "bmon"
        supplier = "bmon"
        purl = "pkg:generic/bmon"
        licence = "MIT"
        homepage = "https://github.com/tgraf/bmon"
        type = "application"
        source = "bmon"
        version = "bmon ([0-9.]+)"
        hit1 = "\\0bmon 4.0\\0"
        hit1_version = "4.0"
        miss1 = "bmon 4.0"
    strings:
        $v = /\x00bmon [2-5]\.[0-9]{1,2}(\.[0-9]{1,2})?\x00/
    condition:
        any of them
}
