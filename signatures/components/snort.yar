rule snort
{
    meta:
        component = "snort"
        title = "Snort"
        supplier = "cisco"
        cpe = "snort:snort"
        purl = "pkg:generic/snort"
        homepage = "https://www.snort.org/"
        type = "application"
        source = "snort"
        version_v = "(2\\.9[0-9.]+)"
        version_w = "(2\\.[0-9.]+)"
        confidence_w = 70
        hit1 = "-*> Snort! <*-\\0\\02.9.8.3\\0"
        hit1_version = "2.9.8.3"
        miss1 = "\\02.9.8.3\\0"
    strings:
        $b = "-*> Snort! <*-"
        $v = /\x002\.9\.[0-9]{1,2}(\.[0-9]{1,2})?\x00/
        $w = /\x002\.8\.[0-9]{1,2}(\.[0-9]{1,2})?\x00/
    condition:
        $b and any of them
}
