rule libsoxr
{
    meta:
        component = "libsoxr"
        title = "libsoxr"
        supplier = "libsoxr"
        purl = "pkg:generic/libsoxr"
        homepage = "http://sourceforge.net/projects/soxr/"
        type = "library"
        source = "libsoxr"
        hit1 = "\\0phase response not in [0=min-phase,100=max-phase] %\\0transition band not within [50,150] % of nyquist\\0"
        miss1 = "\\0phase response not in [0=min-phase,100=max-phase] %\\0"
        miss2 = "phase response not in [0=min-phase,100=max-phase] % transition band not within [50,150] % of nyquist "
    strings:
        $c1 = /\x00phase response not in \[0=min-phase,100=max-phase\] %\n?\x00/
        $c2 = /\x00transition band not within \[50,150\] % of nyquist\n?\x00/
        $c3 = /\x00fir_len=%i phases=%i coef_interp=%i size=%\.3gk\n?\x00/
        $c4 = /\x00switch from stage %i to %i, x2 from %i to %i\n?\x00/
    condition:
        2 of ($c*)
}
