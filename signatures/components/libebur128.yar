rule libebur128
{
    meta:
        component = "libebur128"
        title = "libebur128"
        supplier = "libebur128"
        purl = "pkg:generic/libebur128"
        homepage = "https://github.com/jiixyj/libebur128"
        type = "library"
        source = "libebur128"
        path_version = "^libebur128\\.so\\.(1(?:\\.[0-9]+){2})$"
        hit1 = "\\0ebur128_add_frames_float\\0ebur128_add_frames_short\\0ebur128_prev_sample_peak\\0"
        file1 = "libebur128.so.1.2.6"
        file1_version = "1.2.6"
        file2 = "libebur128.so.1"
        miss1 = "\\0ebur128_add_frames_float\\0ebur128_add_frames_short\\0"
    strings:
        $s1 = /\x00ebur128_add_frames_float\x00/
        $s2 = /\x00ebur128_add_frames_short\x00/
        $s3 = /\x00ebur128_prev_sample_peak\x00/
    condition:
        all of ($s*)
}
