rule libmcrypt
{
    meta:
        component = "libmcrypt"
        title = "libmcrypt"
        supplier = "libmcrypt"
        purl = "pkg:generic/libmcrypt"
        homepage = "http://mcrypt.sourceforge.net/"
        type = "library"
        source = "libmcrypt"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([2-3]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0Algorithm incompatible with this mode.\\0Key length is not legal.\\0"
        hit2 = "\\0Algorithm incompatible with this mode.\\0Key length is not legal.\\02.5.8\\0"
        hit2_version = "2.5.8"
        miss1 = "\\0Algorithm incompatible with this mode.\\0"
        miss2 = "Algorithm incompatible with this mode. Key length is not legal. "
    strings:
        $c1 = /\x00Algorithm incompatible with this mode\.\n?\x00/
        $c2 = /\x00Key length is not legal\.\n?\x00/
    condition:
        all of them
}
