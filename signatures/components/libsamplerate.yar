rule libsamplerate
{
    meta:
        component = "libsamplerate"
        title = "libsamplerate"
        supplier = "libsndfile"
        cpe = "libsamplerate_project:libsamplerate"
        purl = "pkg:generic/libsamplerate"
        licence = "BSD-2-Clause"
        homepage = "https://libsndfile.github.io/libsamplerate/"
        type = "library"
        source = "libsamplerate"
        version = "libsamplerate-([0-9.]+)"
        hit1 = "\\0libsamplerate-0.2.2 (c) 2002-2008 Erik de Castro Lopo\\0"
        hit1_version = "0.2.2"
        miss1 = "libsamplerate 1.2.3\\n"
    strings:
        $v = /\x00libsamplerate-0\.[0-9]{1,2}\.[0-9]{1,2}[^\x00]{0,12} \(c\) 2002/
    condition:
        any of them
}
