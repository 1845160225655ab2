rule sudo
{
    meta:
        component = "sudo"
        title = "sudo"
        supplier = "sudo"
        cpe = "sudo_project:sudo"
        purl = "pkg:generic/sudo"
        homepage = "https://www.sudo.ws/"
        type = "application"
        source = "sudo"
        version_v = "([12]\\.[0-9.]+(?:(?:p|b|rc)[0-9]+)?)"
        version_n = "[^\\t\\n\\r\\x20-\\x7e](1\\.[0-9]{1,2}\\.[0-9]{1,2}(?:(?:p|b|rc)[0-9]{1,2})?)\\x00"
        near_n = 40
        version_o = "version ([12]\\.[0-9.]+(?:p[0-9]+)?)"
        hit1 = "\\0sudoers 1.9.13p3\\0"
        hit1_version = "1.9.13p3"
        hit2 = "\\0Sudo version %s\\n\\0\\01.9.13p3\\0"
        hit2_version = "1.9.13p3"
        miss1 = "Sudo version 1.9.13p3 is"
    strings:
        $v = /\x00sudoers [12]\.[0-9]{1,2}\.[0-9]{1,2}(p[0-9]{1,2}|b[0-9]|rc[0-9])?\x00/
        $n = /\x00Sudo version %s\n\x00/
        $p = /\x00(Sudoers policy plugin version %s|Sudoers I\/O plugin version %s)\n/
        $o = /\x00(sudo|Sudo) version [12]\.[0-9]\.[0-9]{1,2}(p[0-9]{1,2})?\n/
    condition:
        any of them
}
