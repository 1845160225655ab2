rule ghostscript
{
    meta:
        component = "ghostscript"
        title = "Ghostscript"
        supplier = "artifex"
        cpe = "artifex:ghostscript"
        purl = "pkg:generic/ghostscript"
        licence = "AGPL-3.0-or-later"
        homepage = "https://www.ghostscript.com/"
        type = "application"
        source = "ghostscript"
        version = "ghostscript/([0-9.]+)"
        hit1 = "\\0/usr/share/ghostscript/10.00.0/lib\\0GPL Ghostscript\\0"
        hit1_version = "10.00.0"
        miss1 = "Ghostscript 1.2.3\\n"
    strings:
        $v = /\/ghostscript\/([89]\.[0-9]{2}|9\.[0-9]{2}(\.[0-9]{1,2})?|1[0-9]\.[0-9]{2}\.[0-9]{1,2})\/(lib|Resource)/
        $a = "GPL Ghostscript"
        $b = "Artifex Software, Inc.  All rights reserved."
    condition:
        $v and $a and any of them
}
