rule procps
{
    meta:
        component = "procps"
        title = "procps"
        supplier = "procps"
        cpe = "procps-ng_project:procps-ng"
        purl = "pkg:generic/procps"
        homepage = "https://gitlab.com/procps-ng/procps"
        type = "application"
        source = "procps"
        version = " ([0-9]+\\.[0-9]+\\.[0-9]+)"
        hit1 = "\\0procps-ng 4.0.2\\0"
        hit1_version = "4.0.2"
        hit2 = "\\0procps version 3.2.8\\n\\0"
        hit2_version = "3.2.8"
        miss1 = "ps from procps-ng 4.0.2\\n"
    strings:
        $v = /\x00procps(-ng)?( version)? [3-5]\.[0-9]{1,2}\.[0-9]{1,2}[a-z0-9.-]{0,12}\n?\x00/
    condition:
        any of them
}
