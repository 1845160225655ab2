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
        path_version = "^libexif\\.so\\.(12\\.[0-9]\\.[0-9])$"
        releases = "12.3.3=0.6.18..0.6.21 12.3.4=0.6.22.."
        hit1 = "\\0%sDumping exif content (%u entries)...\\n\\0"
        hit2 = "\\0Found EXIF header.\\0Loading entry 0x%x ('%s')...\\0"
        miss1 = "Found EXIF header.\\n"
        file1 = "libexif.so.12.3.4"
        file1_version = "0.6.22.."
        file2 = "libexif.so.12.9.0"
    strings:
        $a = "%sDumping exif content (%u entries)..."
        $b = "Found EXIF header.\x00"
        $c = "Loading entry 0x%x ('%s')..."
    condition:
        $a or ($b and $c)
}
