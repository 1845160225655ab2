rule opus
{
    meta:
        component = "opus"
        title = "Opus"
        supplier = "xiph"
        cpe = "opus-codec:opus"
        purl = "pkg:generic/opus"
        licence = "BSD-3-Clause"
        homepage = "https://opus-codec.org/"
        type = "library"
        source = "opus"
        version = "libopus ([0-9.]+[0-9])"
        hit1 = "\\0libopus 1.3.1\\0"
        hit1_version = "1.3.1"
        miss1 = "OggS\\0\\0libopus 1.3.1\\0"
        miss2 = "libopus 1.3.1"
    strings:
        $v = /\x00libopus [0-2]\.[0-9]{1,2}(\.[0-9]{1,2})?(-(alpha|beta|rc)[0-9]?)?\x00/
    condition:
        $v and uint32be(0) != 0x4f676753
}
