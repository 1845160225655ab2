rule gawk
{
    meta:
        component = "gawk"
        title = "GNU Awk"
        supplier = "fsf"
        cpe = "gnu:gawk"
        purl = "pkg:generic/gawk"
        homepage = "https://www.gnu.org/software/gawk/"
        type = "application"
        source = "gawk"
        version = "Awk ([0-9.]+)"
        hit1 = "\\0GNU Awk 5.2.1\\0"
        hit1_version = "5.2.1"
        miss1 = "GNU Awk 5.2.1, API 3.2\\n"
    strings:
        $v = /[^ -~\n\t]GNU Awk [3-6]\.[0-9]{1,2}(\.[0-9]{1,2})?\x00/
    condition:
        any of them
}
