rule esmtp
{
    meta:
        component = "esmtp"
        title = "ESMTP"
        supplier = "nongnu"
        purl = "pkg:generic/esmtp"
        licence = "GPL-2.0-or-later"
        homepage = "https://esmtp.sourceforge.net/"
        type = "application"
        source = "esmtp"
        hit1 = "\\0.esmtprc\\0esmtp: %s\\0"
        miss1 = "ESMTP 1.2.3\\n"
    strings:
        $a = ".esmtprc"
        $b = "esmtp: %s"
        $v = /\x00esmtp [01]\.[0-9]/
    condition:
        ($a and ($b or $v))
}
