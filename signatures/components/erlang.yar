rule erlang
{
    meta:
        component = "erlang"
        title = "Erlang/OTP"
        supplier = "erlang"
        purl = "pkg:generic/erlang"
        licence = "Apache-2.0"
        homepage = "https://www.erlang.org/"
        type = "application"
        source = "erlang"
        version_w = "Erlang/OTP ([0-9]{2})"
        version_v = "Erlang/OTP ([0-9]{2})"
        hit1 = "please re-compile this module with an Erlang/OTP 25 compiler"
        hit1_version = "25"
        miss1 = "Erlang/OTP 25 [erts-13.1.5]"
    strings:
        $v = /later version of the runtime system than the current \(Erlang\/OTP [1-3][0-9]\)/
        $w = /please re-compile this module with an Erlang\/OTP [1-3][0-9] compiler/
    condition:
        any of them
}
