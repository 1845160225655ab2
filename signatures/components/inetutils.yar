rule inetutils
{
    meta:
        component = "inetutils"
        title = "GNU Inetutils"
        supplier = "fsf"
        cpe = "gnu:inetutils"
        purl = "pkg:generic/inetutils"
        homepage = "https://www.gnu.org/software/inetutils/"
        type = "application"
        source = "inetutils"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([12]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?(?:\\.[0-9]{1,3}-[0-9a-f]+)?)\\x00"
        near_n = 24
        version_s = "utils ([0-9.]+(?:-[0-9a-f]+)?)"
        hit1 = "\\02.4\\0GNU inetutils\\0"
        hit1_version = "2.4"
        hit2 = "syslogd (GNU inetutils 1.9.4): restart"
        hit2_version = "1.9.4"
        miss1 = "GNU inetutils 2.4"
    strings:
        $n = /\x00GNU inetutils\x00/
        $s = /\(GNU inetutils [1-3]\.[0-9]{1,2}(\.[0-9]{1,2})?(\.[0-9]{1,3}-[0-9a-f]{3,8})?\)/
    condition:
        any of them
}
