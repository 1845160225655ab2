rule libt3config
{
    meta:
        component = "libt3config"
        title = "libt3config"
        supplier = "libt3config"
        purl = "pkg:generic/libt3config"
        licence = "GPL-3.0-only"
        homepage = "https://os.ghalkes.nl/t3/libt3config.html"
        type = "library"
        source = "libt3config"
        hit1 = "\\0schema constraint violated\\0key is not allowed here\\0"
        miss1 = "\\0schema constraint violated\\0"
        miss2 = "schema constraint violated key is not allowed here "
    strings:
        $c1 = /\x00schema constraint violated\n?\x00/
        $c2 = /\x00key is not allowed here\n?\x00/
        $c3 = /\x00key has invalid type\n?\x00/
    condition:
        2 of ($c*)
}
