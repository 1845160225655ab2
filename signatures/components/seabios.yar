rule seabios
{
    meta:
        component = "seabios"
        title = "SeaBIOS"
        supplier = "seabios"
        purl = "pkg:generic/seabios"
        licence = "LGPL-3.0-only"
        homepage = "https://www.seabios.org/"
        type = "firmware"
        source = "seabios"
        file_version = "\\x00(?:rel-)?([0-9]+\\.[0-9]+\\.[0-9]+(?:\\.[0-9]+)?)-[0-9a-z][0-9A-Za-z.+_-]*\\x00"
        hit1 = "\\0SeaBIOS (version %s)\\n\\0\\x01\\0rel-1.16.0.1-0-g77603a32\\0"
        hit1_version = "1.16.0.1"
        hit2 = "\\0SeaBIOS (version %s)\\n\\0\\x01\\x001.16.2-debian-1.16.2-1\\0"
        hit2_version = "1.16.2"
        hit3 = "\\0SeaBIOS (version %s)\\n\\0"
        miss1 = "SeaBIOS (version 1.16.2-debian-1.16.2-1)\\n"
    strings:
        $banner = "SeaBIOS (version %s)"
    condition:
        any of them
}
