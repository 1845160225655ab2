rule capnproto
{
    meta:
        component = "capnproto"
        title = "Cap'n Proto"
        supplier = "capnproto"
        cpe = "capnproto:capnproto"
        purl = "pkg:generic/capnproto"
        licence = "MIT"
        homepage = "https://capnproto.org/"
        type = "library"
        source = "capnproto"
        path_version = "^lib(?:capnp|kj)[a-z-]*-([0-9.]+[0-9])\\.so$"
        hit1 = "\\0src/capnp/layout.c++\\0"
        miss1 = "kj/exception.c++:10"
    strings:
        $a = /\x00[.\/a-z]{0,16}kj\/exception\.c\+\+\x00/
        $b = /\x00[.\/a-z]{0,16}capnp\/(layout|rpc|schema-loader|message)\.c\+\+\x00/
    condition:
        any of them
}
