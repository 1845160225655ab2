// The library carries no version as text; its built-in dictionary is unique to it.
rule brotli
{
    meta:
        component = "brotli"
        title = "Brotli"
        supplier = "google"
        cpe = "google:brotli"
        purl = "pkg:generic/brotli"
        licence = "MIT"
        homepage = "https://github.com/google/brotli"
        type = "library"
        source = "brotli"
        path_version = "^libbrotli(?:common|dec|enc)\\.so\\.([0-9]+\\.[0-9]+\\.[0-9]+)$"
        hit1 = "timedownlifeleftbackcodedatashowonlysitecityopenjustlike"
        miss1 = "Accept-Encoding: gzip, br\\0BrotliDecoderDecompress\\0"
    strings:
        $dict = "timedownlifeleftbackcodedatashowonlysitecityopen"
        $tool = "brotli %d.%d.%d\n"
    condition:
        any of them
}
