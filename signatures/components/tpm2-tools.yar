rule tpm2_tools
{
    meta:
        component = "tpm2-tools"
        title = "tpm2-tools"
        supplier = "tpm2-software"
        purl = "pkg:generic/tpm2-tools"
        licence = "BSD-3-Clause"
        type = "application"
        source = "tpm2-tools"
        hit1 = "\\0Cannot map TPM ECC curve \\x22%u\\x22 to nid\\0Cannot map nid \\x22%d\\x22 to TPM ECC curve\\0"
        miss1 = "\\0Cannot map TPM ECC curve \\x22%u\\x22 to nid\\0"
        miss2 = "Cannot map TPM ECC curve \\x22%u\\x22 to nid "
    strings:
        $c1 = /\x00Cannot map TPM ECC curve "%u" to nid\n?\x00/
        $c2 = /\x00Cannot map nid "%d" to TPM ECC curve\n?\x00/
        $c3 = /\x00Could not parse TPMS_ATTEST file: "%s"\n?\x00/
        $c4 = /\x00TPM2_PT_FIRMWARE_VERSION_1:\n  raw: 0x%X\n?\x00/
    condition:
        2 of them
}
