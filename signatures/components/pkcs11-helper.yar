rule pkcs11_helper
{
    meta:
        component = "pkcs11-helper"
        title = "pkcs11-helper"
        supplier = "pkcs11-helper"
        purl = "pkg:generic/pkcs11-helper"
        homepage = "https://github.com/OpenSC/pkcs11-helper"
        type = "library"
        source = "pkcs11-helper"
        hit1 = "\\0PKCS#11: Calling token_prompt hook for '%s'\\0PKCS#11: Cannot perform decryption %ld:'%s'\\0"
        miss1 = "\\0PKCS#11: Calling token_prompt hook for '%s'\\0"
        miss2 = "PKCS#11: Calling token_prompt hook for '%s' PKCS#11: Cannot perform decryption %ld:'%s' "
    strings:
        $c1 = /\x00PKCS#11: Calling token_prompt hook for '%s'\n?\x00/
        $c2 = /\x00PKCS#11: Cannot perform decryption %ld:'%s'\n?\x00/
        $c3 = /\x00PKCS#11: Cannot perform signature %ld:'%s'\n?\x00/
        $c4 = /\x00PKCS#11: pkcs11h_logout return rv=%lu-'%s'\n?\x00/
    condition:
        2 of ($c*)
}
