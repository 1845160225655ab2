rule ksmbd_tools
{
    meta:
        component = "ksmbd-tools"
        title = "ksmbd-tools"
        supplier = "ksmbd"
        purl = "pkg:generic/ksmbd-tools"
        homepage = "https://github.com/cifsd-team/ksmbd-tools"
        type = "application"
        source = "ksmbd-tools"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([0-9]{1,2}\\.[0-9]{1,3}\\.[0-9]{1,3})\\x00"
        near_n = 40
        hit1 = "\\03.4.7\\0\\0\\0ksmbd-tools version : %s\\n"
        hit1_version = "3.4.7"
        miss1 = "ksmbd-tools version 3.4.7"
    strings:
        $n = "ksmbd-tools version : %s"
    condition:
        any of them
}
