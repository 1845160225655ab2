rule jxrlib
{
    meta:
        component = "jxrlib"
        title = "jxrlib"
        supplier = "jxrlib"
        purl = "pkg:generic/jxrlib"
        licence = "BSD-2-Clause"
        homepage = "https://github.com/4creators/jxrlib"
        type = "library"
        source = "jxrlib"
        path_version = "^libjpegxr\\.so\\.(1(?:\\.[0-9]+))$"
        hit1 = "\\0bitstream size of (DC, LP, AC, FL) for tile (%d, %d): %d %d %d %d.\\0bitstream size for tile (%d, %d): unknown.\\0"
        file1 = "libjpegxr.so.1.2"
        file1_version = "1.2"
        file2 = "libjpegxr.so.1"
        miss1 = "\\0bitstream size of (DC, LP, AC, FL) for tile (%d, %d): %d %d %d %d.\\0"
        miss2 = "bitstream size of (DC, LP, AC, FL) for tile (%d, %d): %d %d %d %d. bitstream size for tile (%d, %d): unknown. "
    strings:
        $c1 = /\x00bitstream size of \(DC, LP, AC, FL\) for tile \(%d, %d\): %d %d %d %d\.\n?\x00/
        $c2 = /\x00bitstream size for tile \(%d, %d\): unknown\.\n?\x00/
        $c3 = /\x00bitstream size for tile \(%d, %d\): %d\.\n?\x00/
        $c4 = /\x00    offset of tile %d in MBs: %d\n?\x00/
        $c5 = /\x00-T can not be used for compressed domain operation!\n?\x00/
        $c6 = /\x00\*\*\* ERROR: Unsupported format in JPEG XR \*\*\*\n?\x00/
    condition:
        2 of ($c*)
}
