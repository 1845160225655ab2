rule crun
{
    meta:
        component = "crun"
        title = "crun"
        supplier = "crun"
        cpe = "crun_project:crun"
        purl = "pkg:generic/crun"
        homepage = "https://github.com/containers/crun"
        type = "application"
        source = "crun"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([01]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)\\x00"
        near_n = 40
        version_a = "[^\\t\\n\\r\\x20-\\x7e]([01]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)\\x00"
        near_a = 64
        hit1 = "\\0please specify a command\\x001.8.1\\0%s version %s\\n\\0run.oci.pidfd_receiver\\0"
        hit1_version = "1.8.1"
        miss1 = "crun 1.2.3\\n"
    strings:
        $n = "%s version %s\n"
        $a = "please specify a command"
        $b = "libcrun"
        $c = "run.oci."
    condition:
        ($a and $c) and any of them
}
