rule directfb
{
    meta:
        component = "directfb"
        title = "DirectFB"
        supplier = "directfb"
        purl = "pkg:generic/directfb"
        homepage = "http://www.directfb.net"
        type = "library"
        source = "directfb"
        version_v = "/directfb-([0-2]\\.[0-9]{1,2}\\.[0-9]{1,3})/cursor\\.dat"
        hit1 = "\\0DirectFB/Core/WM: %s %d.%d (%s)\\0"
        hit2 = "\\0IDirectFBFont: Could not mmap '%s'\\0IDirectFBFont: Could not open '%s'\\0"
        hit3 = "\\020IDirectFBEventBuffer\\019IDirectFBDataBuffer\\0DirectFBErrorString\\0"
        hit4 = "\\0/usr/share/directfb-1.7.7/cursor.dat\\0"
        hit4_version = "1.7.7"
        miss1 = "DirectFB/Core/WM: %s %d.%d (%s) "
        miss2 = "\\0IDirectFBFont: Could not mmap '%s'\\0"
        miss3 = "IDirectFBFont: Could not mmap '%s' IDirectFBFont: Could not open '%s' "
        miss4 = "\\020IDirectFBEventBuffer\\019IDirectFBDataBuffer\\0"
        miss5 = "\\0/usr/share/directfb-X/cursor.dat\\0"
    strings:
        $v = /\/directfb-([0-2]\.[0-9]{1,2}\.[0-9]{1,3})\/cursor\.dat\x00/
        $a1 = /\x00DirectFB\/Core\/WM: %s %d\.%d \(%s\)\n?\x00/
        $a2 = /\x00DirectFB\/Config '%s': Missing value!\n?\x00/
        $a3 = /\x00DirectFB\/Config: Unknown option '%s'!\n?\x00/
        $a4 = /\x00directfb-csource version %s\n?\x00/
        $c1 = /\x00IDirectFBFont: Could not mmap '%s'\n?\x00/
        $c2 = /\x00IDirectFBFont: Could not open '%s'\n?\x00/
        $c3 = /\x00File '%s' doesn't seem to be a PNG image file\.\n?\x00/
        $c4 = /\x00Writing %dx%d %s image\.\.\.\n?\x00/
        $s1 = /\x0020IDirectFBEventBuffer\x00/
        $s2 = /\x0019IDirectFBDataBuffer\x00/
        $s3 = /\x00DirectFBErrorString\x00/
    condition:
        $v or any of ($a*) or 2 of ($c*) or all of ($s*)
}
