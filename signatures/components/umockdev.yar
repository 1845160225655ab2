rule umockdev
{
    meta:
        component = "umockdev"
        title = "umockdev"
        supplier = "umockdev"
        purl = "pkg:generic/umockdev"
        licence = "LGPL-2.0-or-later"
        homepage = "https://github.com/martinpitt/umockdev/"
        type = "library"
        source = "umockdev"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-1]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0g_type_is_a (object_type, UMOCKDEV_TYPE_SCRIPT_RUNNER)\\0"
        hit2 = "\\0Unknown line type '%c'\\0malformed hexadecimal value: %s\\0"
        hit3 = "\\0g_type_is_a (object_type, UMOCKDEV_TYPE_SCRIPT_RUNNER)\\00.17.16\\0"
        hit3_version = "0.17.16"
        miss1 = "g_type_is_a (object_type, UMOCKDEV_TYPE_SCRIPT_RUNNER) "
        miss2 = "\\0Unknown line type '%c'\\0"
        miss3 = "Unknown line type '%c' malformed hexadecimal value: %s "
    strings:
        $a1 = /\x00g_type_is_a \(object_type, UMOCKDEV_TYPE_SCRIPT_RUNNER\)\n?\x00/
        $a2 = /\x00g_type_is_a \(object_type, UMOCKDEV_TYPE_SOCKET_SERVER\)\n?\x00/
        $a3 = /\x00G_TYPE_CHECK_VALUE_TYPE \(value, UMOCKDEV_TYPE_SCRIPT_RUNNER\)\n?\x00/
        $a4 = /\x00umockdev: \$%s not set\n?\x00/
        $a5 = /\x00Run a program under an umockdev testbed\.\n?\x00/
        $c1 = /\x00Unknown line type '%c'\n?\x00/
        $c2 = /\x00malformed hexadecimal value: %s\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
