rule cups
{
    meta:
        component = "cups"
        title = "CUPS"
        supplier = "openprinting"
        purl = "pkg:generic/cups"
        homepage = "https://openprinting.github.io/cups/"
        type = "application"
        source = "cups"
        version = "CUPS(?:/| v| PPD Compiler CUPS v)([1-3]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?(?:(?:b|rc|op)[0-9]+)?)"
        hit1 = "\\0CUPS v2.4.2\\0"
        hit1_version = "2.4.2"
        hit2 = "\\0CUPS/2.3.3op2 IPP/2.1\\0"
        hit2_version = "2.3.3op2"
        miss1 = "CUPS/2.4.2 (Linux 6.1.0-9-amd64; x86_64) IPP/2.0"
        miss2 = "CUPS v2.4.2 was released"
    strings:
        $ua = /\x00CUPS\/[1-3]\.[0-9]{1,2}(\.[0-9]{1,2})?[a-z0-9-]{0,6} (\([%A-Za-z; ]{2,30}\) )?IPP\/[1-3]\.[01]\x00/
        $t = /<TITLE>%s - CUPS v[1-3]\.[0-9]{1,2}(\.[0-9]{1,2})?/
        $cgi = /\x00CUPS v[1-3]\.[0-9]{1,2}(\.[0-9]{1,2})?\x00/
    condition:
        any of them
}
