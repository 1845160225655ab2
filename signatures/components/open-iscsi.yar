rule open_iscsi
{
    meta:
        component = "open-iscsi"
        title = "Open-iSCSI"
        supplier = "open-iscsi"
        cpe = "open-iscsi_project:open-iscsi"
        purl = "pkg:generic/open-iscsi"
        licence = "GPL-2.0-or-later"
        homepage = "https://www.open-iscsi.com/"
        type = "application"
        source = "open-iscsi"
        version = "(?:RECORD|version) (2\\.[0-9.-]*[0-9])"
        hit1 = "\\0# BEGIN RECORD 2.1.8\\n\\0"
        hit1_version = "2.1.8"
        hit2 = "\\0# BEGIN RECORD 2.0-873\\n\\0"
        hit2_version = "2.0-873"
        miss1 = "# BEGIN RECORD 2.1.8\\nnode.name = iqn\\n"
    strings:
        $v = /\x00# BEGIN RECORD 2\.[01](\.[0-9]{1,2}|-[0-9]{3}(\.[0-9])?)?\x0a?\x00/
        $a = /\x00# BEGIN RECORD %s\x0a/
        $w = /\x00(iscsid|iscsiadm|iscsistart|%s) version 2\.[01](\.[0-9]{1,2}|-[0-9]{3})/
    condition:
        $v or $a or $w
}
