rule tpm2_abrmd
{
    meta:
        component = "tpm2-abrmd"
        title = "tpm2-abrmd"
        supplier = "tpm2-software"
        purl = "pkg:generic/tpm2-abrmd"
        licence = "BSD-2-Clause"
        type = "application"
        source = "tpm2-abrmd"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-4](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0tpm2-abrmd version %s\\0"
        hit2 = "\\0tpm2-abrmd version %s\\03.0.0\\0"
        hit2_version = "3.0.0"
        miss1 = "tpm2-abrmd version %s "
    strings:
        $a1 = /\x00tpm2-abrmd version %s\n?\x00/
    condition:
        $a1
}
