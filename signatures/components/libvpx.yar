rule libvpx
{
    meta:
        component = "libvpx"
        title = "libvpx"
        supplier = "webm"
        cpe = "webmproject:libvpx"
        purl = "pkg:generic/libvpx"
        licence = "BSD-3-Clause"
        homepage = "https://www.webmproject.org/"
        type = "library"
        source = "libvpx"
        version = "coder v([0-9.]+)"
        hit1 = "WebM Project VP8 Encoder v1.9.0\\0"
        hit1_version = "1.9.0"
        hit2 = "WebM Project VP8 Encoder v1.12.0\\0"
        hit2_version = "1.12.0"
        miss1 = "WebM Project VP8 Encoder"
    strings:
        $v = /WebM Project VP[89] (En|De)coder v[0-2]\.[0-9]{1,2}\.[0-9]{1,2}[0-9a-z-]{0,24}\x00/
    condition:
        any of them
}
