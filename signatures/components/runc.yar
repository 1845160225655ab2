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
        hit1 = "\\xff Go buildinf:\\0\\0runc is a command line client for running applications packaged according to"
        miss1 = "runc is a command line client for running applications packaged according to"
    strings:
        $a = "runc is a command line client for running applications packaged"
        $go = "Go buildinf:"
    condition:
        all of them
}
