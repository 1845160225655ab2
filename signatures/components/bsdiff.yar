rule bsdiff
{
    meta:
        component = "bsdiff"
        title = "bsdiff"
        supplier = "bsdiff"
        purl = "pkg:generic/bsdiff"
        licence = "BSD-2-Clause"
        type = "application"
        source = "bsdiff"
        hit1 = "\\0BZ2_bzWrite, bz2err = %d\\0BZ2_bzReadOpen, bz2err = %d\\0"
        miss1 = "\\0BZ2_bzWrite, bz2err = %d\\0"
        miss2 = "BZ2_bzWrite, bz2err = %d "
    strings:
        $c1 = /\x00BZ2_bzWrite, bz2err = %d\n?\x00/
        $c2 = /\x00BZ2_bzReadOpen, bz2err = %d\n?\x00/
        $c3 = /\x00BZ2_bzWriteOpen, bz2err = %d\n?\x00/
        $c4 = /\x00BZ2_bzWriteClose, bz2err = %d\n?\x00/
        $c5 = /\x00usage: bspatch oldfile newfile patchfile\n?\x00/
    condition:
        2 of them
}
