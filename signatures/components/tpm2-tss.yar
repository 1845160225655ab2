rule tpm2_tss
{
    meta:
        component = "tpm2-tss"
        title = "tpm2-tss"
        supplier = "tpm2-software"
        cpe = "tpm2_software_stack_project:tpm2_software_stack"
        purl = "pkg:generic/tpm2-tss"
        licence = "BSD-2-Clause"
        homepage = "https://github.com/tpm2-software/tpm2-tss"
        type = "library"
        source = "tpm2-tss"
        version_v = "tpm2-tss ([0-9.]+)"
        hit1 = "\\0tpm2-tss 3.2.1\\0"
        hit1_version = "3.2.1"
        hit2 = "\\0tpm2-tss 3.0.3\\0"
        hit2_version = "3.0.3"
        miss1 = "TSS2_LOGFILE=/dev/null"
    strings:
        $v = /\x00tpm2-tss [0-9]\.[0-9]{1,2}\.[0-9]{1,2}(-rc[0-9])?\x00/
        $l = /\x00TSS2_LOGFILE\x00/
    condition:
        any of them
}
