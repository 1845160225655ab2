rule runc
{
    meta:
        component = "runc"
        title = "runc"
        supplier = "oci"
        cpe = "linuxfoundation:runc"
        purl = "pkg:generic/runc"
        licence = "Apache-2.0"
        homepage = "https://github.com/opencontainers/runc"
        type = "application"
        source = "runc"
        file_version = "[^\\t\\n\\r\\x20-\\x7e](1\\.[0-9]\\.[0-9]{1,2}(?:-rc[0-9.]+)?)(?:\\+[a-z0-9]+)?\\x00"
        hit1 = "\\xff Go buildinf:\\0\\0runc is a command line client for running applications packaged according to"
        miss1 = "runc is a command line client for running applications packaged according to"
    strings:
        $a = "runc is a command line client for running applications packaged"
        $go = "Go buildinf:"
    condition:
        all of them
}
