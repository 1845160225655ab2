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
        version_v = "fatcat v([0-2]\\.[0-9]{1,2}\\.[0-9]{1,2}), Gregwar"
        hit1 = "\\0Usage: fatcat disk.img [options]\\0"
        hit2 = "\\0Entry address %016llx\\0Data start address: %016llx\\0"
        hit3 = "\\0fatcat v1.1.1, Gregwar <g.passault@gmail.com>\\0"
        hit3_version = "1.1.1"
        miss1 = "Usage: fatcat disk.img [options] "
        miss2 = "\\0Entry address %016llx\\0"
        miss3 = "Entry address %016llx Data start address: %016llx "
        miss4 = "\\0fatcat vX, Gregwar <g.passault@gmail.com>\\0"
    strings:
        $v = /\x00fatcat v([0-2]\.[0-9]{1,2}\.[0-9]{1,2}), Gregwar/
        $a1 = /\x00Usage: fatcat disk\.img \[options\]\n?\x00/
        $c1 = /\x00Entry address %016llx\n?\x00/
        $c2 = /\x00Data start address: %016llx\n?\x00/
    condition:
        $v or $a1 or ($c1 and $c2)
}
