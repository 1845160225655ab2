rule netsniff_ng
{
    meta:
        component = "netsniff-ng"
        title = "netsniff-ng"
        supplier = "netsniff-ng"
        purl = "pkg:generic/netsniff-ng"
        licence = "GPL-2.0-only"
        type = "application"
        source = "netsniff-ng"
        version_r1 = "mausezahn ([0-9.]+)"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]([0-9]\\.[0-9]\\.[0-9]{1,2}) \\([A-Z][a-z]+\\)\\x00"
        hit1 = "\\0mausezahn 0.6.8 (Flutternozzle)\\0"
        hit1_version = "0.6.8"
        hit2 = "a tiny BPF compiler\\nhttp://www.netsniff-ng.org\\n\\0"
        miss1 = "a tiny BPF compiler\\nhttp://www.netsniff-ng.org\\n "
    strings:
        $r1 = /\x00mausezahn [0-9]\.[0-9]{1,2}(\.[0-9]{1,2})?[0-9a-z~-]{0,8} \([A-Z][a-z]+\)/
        $b1 = /http:\/\/(www|pub)\.netsniff-ng\.org\n?\x00/
    condition:
        any of them
}
