rule libdca
{
    meta:
        component = "libdca"
        title = "libdca"
        supplier = "videolan"
        purl = "pkg:generic/libdca"
        homepage = "https://www.videolan.org/developers/libdca.html"
        type = "library"
        source = "libdca"
        version_v = "libdca-([01]\\.[0-9]\\.[0-9]{1,2}) - by Gildas Bazin"
        hit1 = "\\0Can not set number of channels (%i)\\0Can not set sample rate (%i)\\0"
        hit2 = "\\0libdca-0.0.7 - by Gildas Bazin <gbazin@videolan.org>\\n\\0"
        hit2_version = "0.0.7"
        miss1 = "\\0Can not set number of channels (%i)\\0"
        miss2 = "Can not set number of channels (%i) Can not set sample rate (%i) "
        miss3 = "\\0libdca-X - by Gildas Bazin <gbazin@videolan.org>\\n\\0"
    strings:
        $v = /libdca-([01]\.[0-9]\.[0-9]{1,2}) - by Gildas Bazin/
        $c1 = /\x00Can not set number of channels \(%i\)\n?\x00/
        $c2 = /\x00Can not set sample rate \(%i\)\n?\x00/
        $c3 = /\x00peak level = %\.4f \(%\+\.2f dB\)\n?\x00/
        $c4 = /\x00Can not set sample format\n?\x00/
    condition:
        $v or 2 of ($c*)
}
