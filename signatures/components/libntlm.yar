rule libntlm
{
    meta:
        component = "libntlm"
        title = "libntlm"
        supplier = "nongnu"
        purl = "pkg:generic/libntlm"
        licence = "LGPL-2.0-or-later"
        homepage = "https://www.nongnu.org/libntlm/"
        type = "library"
        source = "libntlm"
        version_v = "libntlm ([1-2]\\.[0-9]{1,3}(?:\\.[0-9]{1,3})?)"
        hit1 = "\\0buildSmbNtlmAuthRequest_noatsplit\\0buildSmbNtlmAuthResponse_noatsplit\\0dumpSmbNtlmAuthChallenge\\0"
        hit2 = "\\0libntlm 1.6\\0"
        hit2_version = "1.6"
        miss1 = "\\0buildSmbNtlmAuthRequest_noatsplit\\0buildSmbNtlmAuthResponse_noatsplit\\0"
        miss2 = "libntlm X"
    strings:
        $v = /\x00libntlm [1-2]\.[0-9]{1,3}(\.[0-9]{1,3})?\n?\x00/
        $s1 = /\x00buildSmbNtlmAuthRequest_noatsplit\x00/
        $s2 = /\x00buildSmbNtlmAuthResponse_noatsplit\x00/
        $s3 = /\x00dumpSmbNtlmAuthChallenge\x00/
    condition:
        $v or all of ($s*)
}
