rule libssh2
{
    meta:
        component = "libssh2"
        title = "libssh2"
        supplier = "libssh2"
        cpe = "libssh2:libssh2"
        purl = "pkg:generic/libssh2"
        licence = "BSD-3-Clause"
        homepage = "https://libssh2.org/"
        type = "library"
        source = "libssh2"
        version = "libssh2_([0-9]+\\.[0-9]+(?:\\.[0-9]+)?)"
        hit1 = "\\0SSH-2.0-libssh2_1.10.0\\x0d\\n\\0"
        hit1_version = "1.10.0"
        miss1 = "\\0SSH-2.0-libssh_0.10.6\\0"
    strings:
        $v = /\x00SSH-2\.0-libssh2_[0-2]\.[0-9]{1,2}(\.[0-9]{1,2})?[a-zA-Z0-9._-]{0,16}(\r\n)?\x00/
    condition:
        any of them
}
