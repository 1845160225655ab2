rule tftp_hpa
{
    meta:
        component = "tftp-hpa"
        title = "tftp-hpa"
        supplier = "tftp-hpa"
        purl = "pkg:generic/tftp-hpa"
        homepage = "https://www.kernel.org/pub/software/network/tftp/"
        type = "application"
        source = "tftp-hpa"
        version = "tftp-hpa ([0-9]{1,2}\\.[0-9]{1,2})"
        hit1 = "\\0tftp-hpa 5.2, with remap, with tcpwrappers\\0"
        hit1_version = "5.2"
        hit2 = "\\0tftp-hpa 0.48, with remap, without tcpwrappers\\0"
        hit2_version = "0.48"
        miss1 = "tftp-hpa 5.2"
    strings:
        $v = /\x00tftp-hpa [0-9]{1,2}\.[0-9]{1,2}(, with[^\x00\n]*|,? without[^\x00\n]*)?\x00/
    condition:
        any of them
}
