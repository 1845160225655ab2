rule libfido2
{
    meta:
        component = "libfido2"
        title = "libfido2"
        supplier = "yubico"
        purl = "pkg:generic/libfido2"
        licence = "BSD-2-Clause"
        type = "library"
        source = "libfido2"
        path_version = "^libfido2\\.so\\.(1\\.[0-9]+\\.[0-9]+)$"
        hit1 = "\\0%s: fido_cbor_info_new\\0"
        hit2 = "\\0fido_cred_set_prot: %s\\0fido_dev_make_cred: %s\\0"
        file1 = "libfido2.so.1.12.0"
        file1_version = "1.12.0"
        file2 = "libfido2.so.1"
        miss1 = "%s: fido_cbor_info_new "
        miss2 = "\\0fido_cred_set_prot: %s\\0"
        miss3 = "fido_cred_set_prot: %s "
    strings:
        $a1 = /\x00%s: fido_cbor_info_new\n?\x00/
        $a2 = /\x00%s: fido_dev_set_pin_tx\n?\x00/
        $a3 = /\x00%s: fido_buf_read aaguid\n?\x00/
        $c1 = /\x00fido_cred_set_prot: %s\n?\x00/
        $c2 = /\x00fido_dev_make_cred: %s\n?\x00/
        $c3 = /\x00fido_dev_get_assert: %s\n?\x00/
    condition:
        any of ($a*) or 2 of ($c*)
}
