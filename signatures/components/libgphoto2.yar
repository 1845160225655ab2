rule libgphoto2
{
    meta:
        component = "libgphoto2"
        title = "libgphoto2"
        supplier = "libgphoto2"
        purl = "pkg:generic/libgphoto2"
        homepage = "https://github.com/gphoto/libgphoto2/"
        type = "library"
        source = "libgphoto2"
        version_v = "/libgphoto2/([2-3]\\.[0-9]{1,2}\\.[0-9]{1,3})"
        hit1 = "\\0Creating gphoto config directory ('%s')\\0"
        hit2 = "\\0	Only got %d bytes\\0	only got %d bytes\\0"
        hit3 = "\\0/usr/lib/libgphoto2/2.5.30\\0"
        hit3_version = "2.5.30"
        miss1 = "Creating gphoto config directory ('%s') "
        miss2 = "\\0	Only got %d bytes\\0"
        miss3 = "	Only got %d bytes 	only got %d bytes "
        miss4 = "\\0/usr/lib/libgphoto2/X\\0"
    strings:
        $v = /\/libgphoto2\/([2-3]\.[0-9]{1,2}\.[0-9]{1,3})\x00/
        $a1 = /\x00Creating gphoto config directory \('%s'\)\n?\x00/
        $a2 = /\x00gphoto2canonpath: converted '%s' to '%s'\n?\x00/
        $c1 = /\x00\tOnly got %d bytes\n?\x00/
        $c2 = /\x00\tonly got %d bytes\n?\x00/
        $c3 = /\x00camera info length error: expected %d bytes, got %d\n?\x00/
        $c4 = /\x00invalid magic number in image header: 0x%04x\n?\x00/
    condition:
        $v or any of ($a*) or 2 of ($c*)
}
