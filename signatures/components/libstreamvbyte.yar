rule libstreamvbyte
{
    meta:
        component = "libstreamvbyte"
        title = "libstreamvbyte"
        supplier = "libstreamvbyte"
        purl = "pkg:generic/libstreamvbyte"
        licence = "Apache-2.0"
        homepage = "https://github.com/lemire/streamvbyte"
        type = "library"
        source = "libstreamvbyte"
        hit1 = "\\0streamvbyte_delta_decode\\0streamvbyte_delta_encode\\0streamvbyte_decode_0124\\0"
        miss1 = "\\0streamvbyte_delta_decode\\0streamvbyte_delta_encode\\0"
    strings:
        $s1 = /\x00streamvbyte_delta_decode\x00/
        $s2 = /\x00streamvbyte_delta_encode\x00/
        $s3 = /\x00streamvbyte_decode_0124\x00/
    condition:
        all of ($s*)
}
