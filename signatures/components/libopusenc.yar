rule libopusenc
{
    meta:
        component = "libopusenc"
        title = "libopusenc"
        supplier = "libopusenc"
        purl = "pkg:generic/libopusenc"
        homepage = "https://www.opus-codec.org/"
        type = "library"
        source = "libopusenc"
        version_v = "libopusenc ([0-1]\\.[0-9]{1,3}\\.[0-9]{1,3})"
        hit1 = "\\0invalid icon file (pictures of type 1 MUST be 32x32 PNGs)\\0call cannot be made at this point\\0"
        hit2 = "\\0libopusenc 0.2.1\\0"
        hit2_version = "0.2.1"
        miss1 = "\\0invalid icon file (pictures of type 1 MUST be 32x32 PNGs)\\0"
        miss2 = "invalid icon file (pictures of type 1 MUST be 32x32 PNGs) call cannot be made at this point "
        miss3 = "libopusenc X"
    strings:
        $v = /\x00libopusenc [0-1]\.[0-9]{1,3}\.[0-9]{1,3}\n?\x00/
        $c1 = /\x00invalid icon file \(pictures of type 1 MUST be 32x32 PNGs\)\n?\x00/
        $c2 = /\x00call cannot be made at this point\n?\x00/
    condition:
        $v or ($c1 and $c2)
}
