rule libdvdread
{
    meta:
        component = "libdvdread"
        title = "libdvdread"
        supplier = "videolan"
        purl = "pkg:generic/libdvdread"
        homepage = "https://www.videolan.org/developers/libdvdnav.html"
        type = "library"
        source = "libdvdread"
        hit1 = "\\0libdvdread: Unable to read read TT_SRPT.\\0"
        hit2 = "\\0Elapsed time %ld\\0Number of VTSs: %i\\0"
        miss1 = "libdvdread: Unable to read read TT_SRPT. "
        miss2 = "\\0Elapsed time %ld\\0"
        miss3 = "Elapsed time %ld Number of VTSs: %i "
    strings:
        $a1 = /\x00libdvdread: Unable to read read TT_SRPT\.\n?\x00/
        $c1 = /\x00Elapsed time %ld\n?\x00/
        $c2 = /\x00Number of VTSs: %i\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
