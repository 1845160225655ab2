rule flac
{
    meta:
        component = "flac"
        title = "FLAC"
        supplier = "xiph"
        purl = "pkg:generic/flac"
        licence = "BSD-3-Clause"
        homepage = "https://xiph.org/flac/"
        type = "library"
        source = "flac"
        version = "reference libFLAC ([0-9]+\\.[0-9]+\\.[0-9]+)"
        hit1 = "\\0reference libFLAC 1.4.2 20221022\\0"
        hit1_version = "1.4.2"
        hit2 = "\\0reference libFLAC 1.3.3 20190804\\0"
        hit2_version = "1.3.3"
        miss1 = "fLaC\\0\\0\\0\\0reference libFLAC 1.4.2 20221022\\0"
        miss2 = "reference libFLAC 1.4.2"
    strings:
        $v = /\x00reference libFLAC [12]\.[0-9]{1,2}\.[0-9]{1,2} 20[0-9]{6}\x00/
    condition:
        $v and uint32be(0) != 0x664c6143 and uint32be(0) != 0x4f676753
}
