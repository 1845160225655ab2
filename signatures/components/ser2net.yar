rule ser2net
{
    meta:
        component = "ser2net"
        title = "ser2net"
        supplier = "ser2net"
        purl = "pkg:generic/ser2net"
        homepage = "https://github.com/cminyard/ser2net"
        type = "application"
        source = "ser2net"
        version_v = "\\x00([0-9.]+)\\x00"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([234]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)\\x00"
        hit1 = "\\04.3.3\\0version\\0\\0ser2net startup\\0Could not alloc ser2net maint lock"
        hit1_version = "4.3.3"
        hit2 = "\\04.3.11\\0showport\\0\\0ser2net startup\\0Could not alloc ser2net maint lock"
        hit2_version = "4.3.11"
        miss1 = "\\04.3.3\\0version\\0"
    strings:
        $v = /\x00[234]\.[0-9]{1,2}(\.[0-9]{1,2})?\x00{1,8}(version\x00|showport\x00)/
        $s = /Could not alloc ser2net (maint|config|reconfig) lock/
        $t = /ser2net\[%d\]|ser2net startup/
    condition:
        ($s or $t) and any of them
}
