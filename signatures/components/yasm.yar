rule yasm
{
    meta:
        component = "yasm"
        title = "Yasm"
        supplier = "yasm"
        purl = "pkg:generic/yasm"
        homepage = "https://yasm.tortall.net/"
        type = "application"
        source = "yasm"
        version = "yasm ([0-9.]+)"
        hit1 = "\\0yasm 1.3.0\\0"
        hit1_version = "1.3.0"
        miss1 = "yasm 1.3.0"
    strings:
        $v = /\x00yasm [0-2]\.[0-9]{1,2}\.[0-9]{1,2}\n?\x00/
        $m = /%define __YASM_MAJOR__ [01]/
    condition:
        any of them
}
