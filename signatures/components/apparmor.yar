rule apparmor
{
    meta:
        component = "apparmor"
        title = "AppArmor"
        supplier = "canonical"
        purl = "pkg:generic/apparmor"
        homepage = "https://apparmor.net/"
        type = "application"
        source = "apparmor"
        version_v = "version ([0-9.]+[0-9])"
        version_w = "version ([0-9.]+[0-9])"
        file_version = "%s version ([234]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)[^\\x00\\n]{0,8}\\n%s\\n"
        hit1 = "\\0AppArmor parser\\0%s version 3.0.8\\nCopyright (C) 1999-2008 Novell Inc.\\n"
        hit1_version = "3.0.8"
        hit2 = "\\0AppArmor parser error for %s%s%s at line %d: %s\\n\\0"
        miss1 = "AppArmor parser error for /etc/apparmor.d/x at line 3\\n"
    strings:
        $a = "AppArmor parser error for %s%s%s at line %d: %s"
        $v = "/%s version [234]\\.[0-9]{1,2}(\\.[0-9]{1,2})?(~?[a-z0-9]{1,8})?\\n.{0,40}Copyright \\(C\\) 1999-20[0-9]{2}/s"
        $w = /\x00AppArmor parser\x00%s version [234]\.[0-9]{1,2}(\.[0-9]{1,2})?/
        $d = "/\\x00aa_splitcon\\x00.{0,2000}\\x00aa_change_hatv\\x00/s"
        $e = "aa_record_field_unused"
    condition:
        (($a or $v or $w) and any of them) and uint32be(0) != 0xde120495
}
