rule nlopt
{
    meta:
        component = "nlopt"
        title = "nlopt"
        supplier = "nlopt"
        purl = "pkg:generic/nlopt"
        homepage = "https://github.com/stevengj/nlopt"
        type = "library"
        source = "nlopt"
        hit1 = "\\0invalid result passed to nlopt\\0"
        hit2 = "\\0sbplx: stepsize scale factor = %g\\0WARNING: %d errors in the input!\\0"
        miss1 = "invalid result passed to nlopt "
        miss2 = "\\0sbplx: stepsize scale factor = %g\\0"
        miss3 = "sbplx: stepsize scale factor = %g WARNING: %d errors in the input! "
    strings:
        $a1 = /\x00invalid result passed to nlopt\n?\x00/
        $a2 = /\x00nlopt_optimize eval #%d: %g\n?\x00/
        $c1 = /\x00sbplx: stepsize scale factor = %g\n?\x00/
        $c2 = /\x00WARNING: %d errors in the input!\n?\x00/
        $c3 = /\x00auglag: subopt return code %d\n?\x00/
        $c4 = /\x00population %d is too small\n?\x00/
    condition:
        any of ($a*) or 2 of ($c*)
}
