rule ideviceinstaller
{
    meta:
        component = "ideviceinstaller"
        title = "ideviceinstaller"
        supplier = "libimobiledevice"
        purl = "pkg:generic/ideviceinstaller"
        licence = "GPL-2.0-or-later"
        homepage = "https://www.libimobiledevice.org/"
        type = "application"
        source = "ideviceinstaller"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([1-2]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0ideviceinstaller: Device removed\\0"
        hit2 = "\\0AFC Write error: %d\\0ERROR: zip_open: %s: %d\\0"
        hit3 = "\\0ideviceinstaller: Device removed\\01.1.1\\0"
        hit3_version = "1.1.1"
        miss1 = "ideviceinstaller: Device removed "
        miss2 = "\\0AFC Write error: %d\\0"
        miss3 = "AFC Write error: %d ERROR: zip_open: %s: %d "
    strings:
        $a1 = /\x00ideviceinstaller: Device removed\n?\x00/
        $c1 = /\x00AFC Write error: %d\n?\x00/
        $c2 = /\x00ERROR: zip_open: %s: %d\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
