rule genromfs
{
    meta:
        component = "genromfs"
        title = "genromfs"
        supplier = "genromfs"
        purl = "pkg:generic/genromfs"
        licence = "GPL-2.0-or-later"
        homepage = "https://sourceforge.net/projects/romfs/"
        type = "application"
        source = "genromfs"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-1]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0Align has to be at least 16 bytes and a power of two\\0  -d DIRECTORY           Use this directory as source\\0"
        hit2 = "\\0Align has to be at least 16 bytes and a power of two\\0  -d DIRECTORY           Use this directory as source\\00.5.2\\0"
        hit2_version = "0.5.2"
        miss1 = "\\0Align has to be at least 16 bytes and a power of two\\0"
        miss2 = "Align has to be at least 16 bytes and a power of two   -d DIRECTORY           Use this directory as source "
    strings:
        $c1 = /\x00Align has to be at least 16 bytes and a power of two\n?\x00/
        $c2 = /\x00  -d DIRECTORY           Use this directory as source\n?\x00/
        $c3 = /\x00  -V VOLUME              Use the specified volume name\n?\x00/
        $c4 = /\x00  -v                     \(Too\) verbose operation\n?\x00/
    condition:
        2 of ($c*)
}
