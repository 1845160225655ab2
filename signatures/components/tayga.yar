rule tayga
{
    meta:
        component = "tayga"
        title = "TAYGA"
        supplier = "tayga"
        purl = "pkg:generic/tayga"
        licence = "GPL-2.0-or-later"
        homepage = "http://www.litech.org/tayga/"
        type = "application"
        source = "tayga"
        version = "TAYGA ([0-9.]+)"
        hit1 = "\\0starting TAYGA 0.9.2\\n\\0"
        hit1_version = "0.9.2"
        miss1 = "tayga: starting TAYGA 0.9.2\\n"
    strings:
        $v = /\x00starting TAYGA [01]\.[0-9]{1,2}\.[0-9]{1,2}/
        $a = "TAYGA version "
        $b = "starting TAYGA %s"
    condition:
        ($v or $b) and any of them
}
