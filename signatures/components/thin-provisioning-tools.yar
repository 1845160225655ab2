rule thin_provisioning_tools
{
    meta:
        component = "thin-provisioning-tools"
        title = "thin-provisioning-tools"
        supplier = "thin-provisioning-tools"
        purl = "pkg:generic/thin-provisioning-tools"
        licence = "GPL-3.0-or-later"
        type = "application"
        source = "thin-provisioning-tools"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-1](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0cannot perform fix within metadata snap\\0damage in mapping tree, please run thin_check\\0"
        hit2 = "\\0cannot perform fix within metadata snap\\0damage in mapping tree, please run thin_check\\00.9.0\\0"
        hit2_version = "0.9.0"
        miss1 = "\\0cannot perform fix within metadata snap\\0"
        miss2 = "cannot perform fix within metadata snap "
    strings:
        $c1 = /\x00cannot perform fix within metadata snap\n?\x00/
        $c2 = /\x00damage in mapping tree, please run thin_check\n?\x00/
        $c3 = /\x00inc of block freed within current transaction\n?\x00/
        $c4 = /\x00All data blocks allocated, nothing to discard\n?\x00/
    condition:
        2 of them
}
