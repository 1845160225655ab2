rule libidn
{
    meta:
        component = "libidn"
        title = "GNU Libidn"
        supplier = "fsf"
        cpe = "gnu:libidn"
        purl = "pkg:generic/libidn"
        homepage = "https://www.gnu.org/software/libidn/"
        type = "library"
        source = "libidn"
        version_b = "[^\\t\\n\\r\\x20-\\x7e]([01]\\.[0-9]{1,3}(?:\\.[0-9]{1,2})?)\\x00"
        near_b = 120
        confidence_b = 85
        version_g = "[^\\t\\n\\r\\x20-\\x7e]([01]\\.[0-9]{1,3}(?:\\.[0-9]{1,2})?)\\x00"
        near_g = 64
        hit1 = "\\x00UTF-8\\x001.41\\x00Nameprep\\0KRBprep\\0Nodeprep\\0Resourceprep\\0plain\\0trace\\0SASLprep\\0ISCSIprep\\0iSCSI\\0"
        hit1_version = "1.41"
        hit2 = "\\x00Simon Josefsson\\x001.41\\x00GNU Libidn\\0"
        hit2_version = "1.41"
        miss1 = "GNU Libidn 1.41\\n"
    strings:
        $a = /\x00stringprep_locale_to_utf8\x00/
        $b = "Nameprep\x00"
        $c = "XMPP-Nodeprep\x00KRBprep\x00"
        $d = "Nodeprep\x00"
        $e = "Output would exceed the buffer space provided\x00"
        $f = "Forbidden unassigned code points in input\x00"
        $g = "GNU Libidn\x00"
        $h = "iSCSI\x00"
        $k = "KRBprep\x00"
    condition:
        (($b and $d and $h and $k) or ($g)) and any of them
}
