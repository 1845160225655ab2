rule sg3_utils
{
    meta:
        component = "sg3-utils"
        title = "sg3_utils"
        supplier = "sg3-utils"
        purl = "pkg:generic/sg3-utils"
        licence = "BSD-2-Clause"
        homepage = "https://sg.danny.cz/sg/"
        type = "application"
        source = "sg3-utils"
        path_version = "^libsgutils2-(1\\.[0-9]{2})\\.so\\.2"
        hit1 = "\\0Usage: sg_inq [--ata] [--block=0|1]\\n\\0"
        miss1 = "sg_inq /dev/sda\\n"
    strings:
        $v = /libsgutils2-1\.[0-9]{2}\.so/
        $a = "sg_ll_"
        $u = /Usage: sg_[a-z_]{2,20} {1,4}\[/
    condition:
        $u and any of them
}
