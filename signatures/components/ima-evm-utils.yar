rule ima_evm_utils
{
    meta:
        component = "ima-evm-utils"
        title = "ima-evm-utils"
        supplier = "ima-evm-utils"
        purl = "pkg:generic/ima-evm-utils"
        type = "application"
        source = "ima-evm-utils"
        file_version = "\\x00(1\\.[0-9]{1,2}(?:\\.[0-9])?)\\x00+evmctl %s"
        hit1 = "\\0evm/ima signature: %d bytes\\0Signature version 1 does not support hash algo %s\\0"
        miss1 = "\\0evm/ima signature: %d bytes\\0"
        miss2 = "evm/ima signature: %d bytes "
    strings:
        $c1 = /\x00evm\/ima signature: %d bytes\n?\x00/
        $c2 = /\x00Signature version 1 does not support hash algo %s\n?\x00/
        $c3 = /\x00sign_hash_v1: size is negative: %d\n?\x00/
        $c4 = /\x00Verify IMA signature \(for debugging\)\.\n?\x00/
        $c5 = /\x00Recursively fix IMA\/EVM xattrs in fix mode\.\n?\x00/
    condition:
        2 of them
}
