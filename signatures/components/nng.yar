rule nng
{
    meta:
        component = "nng"
        title = "nng"
        supplier = "nanomsg"
        purl = "pkg:generic/nng"
        type = "library"
        source = "nng"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-2](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0nng is not fork-reentrant safe\\0"
        hit2 = "\\0nng is not fork-reentrant safe\\01.5.2\\0"
        hit2_version = "1.5.2"
        miss1 = "nng is not fork-reentrant safe "
    strings:
        $a1 = /\x00nng is not fork-reentrant safe\n?\x00/
        $a2 = /\x00Report this at https:\/\/github\.com\/nanomsg\/nng\/issues\n?\x00/
    condition:
        any of them
}
