rule modsecurity
{
    meta:
        component = "modsecurity"
        title = "ModSecurity"
        supplier = "owasp"
        purl = "pkg:generic/modsecurity"
        licence = "Apache-2.0"
        homepage = "https://github.com/owasp-modsecurity/ModSecurity"
        type = "library"
        source = "modsecurity"
        version = "(?: v|/)([0-9.]+)"
        hit1 = "\\0ModSecurity v3.0.9 (\\0"
        hit1_version = "3.0.9"
        miss1 = "ModSecurity 1.2.3\\n"
    strings:
        $v = /ModSecurity v3\.[0-9]{1,2}\.[0-9]{1,2} \(/
        $w = /\x00ModSecurity for Apache\/[23]\.[0-9]{1,2}\.[0-9]{1,2}/
    condition:
        any of them
}
