rule libssh
{
    meta:
        component = "libssh"
        title = "libssh"
        supplier = "libssh"
        cpe = "libssh:libssh"
        purl = "pkg:generic/libssh"
        homepage = "https://www.libssh.org/"
        type = "library"
        source = "libssh"
        version = "libssh[-_]([0-9]+\\.[0-9]+\\.[0-9]+)"
        hit1 = "\\0SSH-2.0-libssh_0.10.6\\0"
        hit1_version = "0.10.6"
        hit2 = "\\0SSH-2.0-libssh-0.5.2\\0"
        hit2_version = "0.5.2"
        miss1 = "\\0SSH-2.0-libssh2_1.10.0\\0"
        miss2 = "login from SSH-2.0-libssh_0.10.6\\n"
    strings:
        $v = /\x00SSH-2\.0-libssh[-_]0\.[0-9]{1,2}\.[0-9]{1,2}[a-z0-9.-]{0,12}(\r\n)?\x00/
    condition:
        any of them
}
