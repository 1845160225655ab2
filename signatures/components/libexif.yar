rule libexif
{
    meta:
        component = "libexif"
        title = "libexif"
        supplier = "libexif"
        cpe = "libexif_project:libexif"
        purl = "pkg:generic/libexif"
        licence = "LGPL-2.1-or-later"
        homepage = "https://libexif.github.io/"
        type = "library"
        source = "libexif"
        hit1 = "\\0%sDumping exif content (%u entries)...\\n\\0"
        hit2 = "\\0Found EXIF header.\\0Loading entry 0x%x ('%s')...\\0"
        miss1 = "Found EXIF header.\\n"
    strings:
        $a = "%sDumping exif content (%u entries)..."
        $b = "Found EXIF header.\x00"
        $c = "Loading entry 0x%x ('%s')..."
    condition:
        $a or ($b and $c)
}
