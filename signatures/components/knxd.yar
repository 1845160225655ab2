rule knxd
{
    meta:
        component = "knxd"
        title = "knxd"
        supplier = "knxd"
        purl = "pkg:generic/knxd"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "knxd"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-1](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0knxd should not run as root\\0"
        hit2 = "\\0knxd should not run as root\\00.14.54.1\\0"
        hit2_version = "0.14.54.1"
        miss1 = "knxd should not run as root "
    strings:
        $a1 = /\x00knxd should not run as root\n?\x00/
        $a2 = /\x00could not exec knxd_args helper\n?\x00/
        $a3 = /\x00a Layer-2 driver to use \(knxd supports more than one\)\n?\x00/
    condition:
        any of them
}
