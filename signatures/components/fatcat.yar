rule fatcat
{
    meta:
        component = "fatcat"
        title = "fatcat"
        supplier = "fatcat"
        purl = "pkg:generic/fatcat"
        licence = "MIT"
        homepage = "https://github.com/Gregwar/fatcat"
        type = "application"
        source = "fatcat"
        hit1 = "\\0Usage: fatcat disk.img [options]\\0"
        hit2 = "\\0Entry address %016llx\\0Data start address: %016llx\\0"
        miss1 = "Usage: fatcat disk.img [options] "
        miss2 = "\\0Entry address %016llx\\0"
        miss3 = "Entry address %016llx Data start address: %016llx "
    strings:
        $a1 = /\x00Usage: fatcat disk\.img \[options\]\n?\x00/
        $c1 = /\x00Entry address %016llx\n?\x00/
        $c2 = /\x00Data start address: %016llx\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
