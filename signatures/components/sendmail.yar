rule sendmail
{
    meta:
        component = "sendmail"
        title = "Sendmail"
        supplier = "sendmail"
        purl = "pkg:generic/sendmail"
        homepage = "https://www.proofpoint.com/us/products/email-protection/open-source-email-solution"
        type = "application"
        source = "sendmail"
        hit1 = "\\0Warning: .cf version level (%d) exceeds sendmail version %s functionality (%d)\\0"
        miss1 = "Sendmail 1.2.3\\n"
    strings:
        $a = "Warning: .cf version level (%d) exceeds sendmail version %s functionality (%d)"
    condition:
        any of them
}
