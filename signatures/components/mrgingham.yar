rule mrgingham
{
    meta:
        component = "mrgingham"
        title = "mrgingham"
        supplier = "mrgingham"
        purl = "pkg:generic/mrgingham"
        homepage = "https://github.com/dkogan/mrgingham/"
        type = "library"
        source = "mrgingham"
        hit1 = "\\0When debugging, pass one image at a time. Got %d instead\\0I could not parse 'x,y' from --debug-sequence '%s'. Giving up\\0"
        miss1 = "\\0When debugging, pass one image at a time. Got %d instead\\0"
        miss2 = "When debugging, pass one image at a time. Got %d instead I could not parse 'x,y' from --debug-sequence '%s'. Giving up "
    strings:
        $c1 = /\x00When debugging, pass one image at a time\. Got %d instead\n?\x00/
        $c2 = /\x00I could not parse 'x,y' from --debug-sequence '%s'\. Giving up\n?\x00/
        $c3 = /\x00Wrote preprocessed image to %s\n?\x00/
        $c4 = /\x00## Couldn't open image '%s'\n?\x00/
        $c5 = /\x00find_chessboard_corners_from_image_array_C\(\) failed\n?\x00/
        $c6 = /\x00The input image array must contain 8-bit unsigned data\n?\x00/
    condition:
        2 of ($c*)
}
