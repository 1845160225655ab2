rule libubootenv
{
    meta:
        component = "libubootenv"
        title = "libubootenv"
        supplier = "libubootenv"
        purl = "pkg:generic/libubootenv"
        homepage = "https://github.com/sbabic/libubootenv"
        type = "library"
        source = "libubootenv"
        path_version = "^libubootenv\\.so\\.([0-9]+\\.[0-9]+\\.[0-9]+)$"
        file_version = "[^\\t\\n\\r\\x20-\\x7e](0\\.[0-9]\\.[0-9]{1,2})\\x00"
        hit1 = "\\0libuboot_getvalue\\0libuboot_configure\\0libuboot_read_config\\0"
        hit2 = "\\0libuboot_env_store\\0\\0/etc/u-boot-initial-env\\0"
        miss1 = "\\0libuboot_env_store\\0libuboot_getvalue\\0libubootenv.so.0\\0"
    strings:
        $a = /\x00libuboot_getvalue\x00/
        $b = /\x00libuboot_configure\x00/
        $c = /\x00libuboot_read_config(_ext)?\x00/
        $t = "/etc/u-boot-initial-env"
        $s = /\x00libuboot_env_store\x00/
    condition:
        (($a and $b and $c) or ($t and $s)) and any of them
}
