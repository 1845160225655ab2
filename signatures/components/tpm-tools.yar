rule tpm_tools
{
    meta:
        component = "tpm-tools"
        title = "tpm-tools"
        supplier = "trousers"
        purl = "pkg:generic/tpm-tools"
        type = "application"
        source = "tpm-tools"
        hit1 = "\\0  TPM Version:         \\0  TPM 1.2 Version Info:\\0"
        miss1 = "\\0  TPM Version:         \\0"
        miss2 = "  TPM Version:          "
    strings:
        $c1 = /\x00  TPM Version:         \n?\x00/
        $c2 = /\x00  TPM 1\.2 Version Info:\n?\x00/
        $c3 = /\x00  TPM Vendor ID:       %c%c%c%c\n?\x00/
        $c4 = /\x00Changing mode to enable the TPM\n?\x00/
    condition:
        uint32(0) != 0x950412de and uint32(0) != 0xde120495 and 2 of them
}
