rule fsarchiver
{
    meta:
        component = "fsarchiver"
        title = "FSArchiver"
        supplier = "fsarchiver"
        purl = "pkg:generic/fsarchiver"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "fsarchiver"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-1](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0Running fsarchiver version=[%s], fileformat=[%s]\\0"
        hit2 = "\\0Running fsarchiver version=[%s], fileformat=[%s]\\00.8.7\\0"
        hit2_version = "0.8.7"
        miss1 = "Running fsarchiver version=[%s], fileformat=[%s] "
    strings:
        $a1 = /\x00Running fsarchiver version=\[%s\], fileformat=\[%s\]\n?\x00/
        $a2 = /\x00Minimum fsarchiver version for that archive: %d\.%d\.%d\.%d\n?\x00/
        $a3 = /\x00====> fsarchiver version %s \(%s\) - http:\/\/www\.fsarchiver\.org <====\n?\x00/
        $a4 = /\x00filesystem \[%s\] is not supported by fsarchiver\n?\x00/
    condition:
        any of them
}
