rule nanomsg
{
    meta:
        component = "nanomsg"
        title = "nanomsg"
        supplier = "nanomsg"
        purl = "pkg:generic/nanomsg"
        licence = "MIT"
        homepage = "https://nanomsg.org/"
        type = "library"
        source = "nanomsg"
        hit1 = "\\0NN_SURVEYOR_DEADLINE\\0nn_symbol_info\\0"
        miss1 = "nanomsg 1.2.3\\n"
    strings:
        $a = "NN_STATISTICS_SOCKET"
        $b = "NN_SURVEYOR_DEADLINE"
        $c = "nn_symbol_info"
    condition:
        $b and $c and any of them
}
