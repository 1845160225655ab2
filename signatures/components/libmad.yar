rule libmad
{
    meta:
        component = "libmad"
        title = "libmad"
        supplier = "underbit"
        cpe = "underbit:libmad"
        purl = "pkg:generic/libmad"
        licence = "GPL-2.0-or-later"
        homepage = "https://www.underbit.com/products/mad/"
        type = "library"
        source = "libmad"
        version = "Decoder ([0-9.]+)"
        path_version = "^libmad\\.so\\.(0\\.[0-9]\\.[0-9])$"
        releases = "0.2.0=0.15.0b 0.2.1=0.15.1b"
        hit1 = "\\0MPEG Audio Decoder 0.15.1 (beta)\\0"
        hit1_version = "0.15.1"
        miss1 = "MPEG Audio Decoder 0.15.1 (beta) is used"
        file1 = "libmad.so.0.2.1"
        file1_version = "0.15.1b"
        file2 = "libmad.so.0.3.0"
    strings:
        $v = /\x00MPEG Audio Decoder [01]\.1[0-9]\.[0-9]{1,2}[a-z]? \(beta\)\x00/
    condition:
        any of them
}
