rule mffm_fftw
{
    meta:
        component = "mffm-fftw"
        title = "mffm-fftw"
        supplier = "mffm-fftw"
        purl = "pkg:generic/mffm-fftw"
        type = "library"
        source = "mffm-fftw"
        hit1 = "\\0real2DFFTData: DeInit Out\\0realFFT DeInit done\\0"
        miss1 = "\\0real2DFFTData: DeInit Out\\0"
        miss2 = "real2DFFTData: DeInit Out realFFT DeInit done "
    strings:
        $c1 = /\x00real2DFFTData: DeInit Out\n?\x00/
        $c2 = /\x00realFFT DeInit done\n?\x00/
    condition:
        all of them
}
