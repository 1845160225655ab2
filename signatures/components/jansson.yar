rule jansson
{
    meta:
        component = "jansson"
        title = "Jansson"
        supplier = "jansson"
        cpe = "jansson_project:jansson"
        purl = "pkg:generic/jansson"
        licence = "MIT"
        homepage = "https://github.com/akheron/jansson"
        type = "library"
        source = "jansson"
        version_a = "[^0-9._](2\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)\\x00"
        near_a = 4096
        confidence_b = 50
        hit1 = "\\0Garbage after format string\\0unable to decode byte 0x%x\\0\\02.14\\0"
        hit1_version = "2.14"
        miss1 = "\\0libjansson.so.4\\0Garbage after format string\\0"
    strings:
        $a = "Garbage after format string\x00"
        $b = "unable to decode byte 0x%x"
    condition:
        all of them
}
