rule libcacard
{
    meta:
        component = "libcacard"
        title = "libcacard"
        supplier = "spice"
        purl = "pkg:generic/libcacard"
        licence = "LGPL-2.1-or-later"
        homepage = "https://cgit.freedesktop.org/spice/libcacard/"
        type = "library"
        source = "libcacard"
        hit1 = "\\0%s: Returning: %d bytes (have %d)\\0%s: Added card to the reader %s\\0"
        miss1 = "\\0%s: Returning: %d bytes (have %d)\\0"
        miss2 = "%s: Returning: %d bytes (have %d) %s: Added card to the reader %s "
    strings:
        $c1 = /\x00%s: Returning: %d bytes \(have %d\)\n?\x00/
        $c2 = /\x00%s: Added card to the reader %s\n?\x00/
        $c3 = /\x00%s: NSS_ShutdownContext failed\.\n?\x00/
        $c4 = /\x00%s: Listing modules, trying %s\n?\x00/
    condition:
        2 of ($c*)
}
