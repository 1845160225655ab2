rule cronie
{
    meta:
        component = "cronie"
        title = "cronie"
        supplier = "cronie"
        cpe = "fedorahosted:cronie"
        purl = "pkg:generic/cronie"
        homepage = "https://github.com/cronie-crond/cronie"
        type = "application"
        version = "cronie ([12]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)"
        hit1 = "\\0cronie 1.5.7\\0"
        hit1_version = "1.5.7"
        hit2 = "\\0cronie 1.4.11\\0"
        hit2_version = "1.4.11"
        miss1 = "cronie 1.5.7 is a cron daemon"
    strings:
        $v = /\x00cronie [12]\.[0-9]{1,2}(\.[0-9]{1,2})?\x00/
    condition:
        any of them
}
