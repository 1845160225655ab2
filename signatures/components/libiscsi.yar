rule libiscsi
{
    meta:
        component = "libiscsi"
        title = "libiscsi"
        supplier = "libiscsi"
        purl = "pkg:generic/libiscsi"
        type = "library"
        source = "libiscsi"
        hit1 = "\\0Invalid URL %s\\niSCSI URL must be of the form: %s\\0"
        hit2 = "\\0iscsi_login_async failed: %s\\0iscsi_service failed with : %s\\0"
        miss1 = "Invalid URL %s\\niSCSI URL must be of the form: %s "
        miss2 = "\\0iscsi_login_async failed: %s\\0"
        miss3 = "iscsi_login_async failed: %s "
    strings:
        $a1 = /\x00Invalid URL %s\niSCSI URL must be of the form: %s\n?\x00/
        $c1 = /\x00iscsi_login_async failed: %s\n?\x00/
        $c2 = /\x00iscsi_service failed with : %s\n?\x00/
        $c3 = /\x00Failed to open iscsi socket\. Errno:%s\(%d\)\.\n?\x00/
    condition:
        $a1 or 2 of ($c*)
}
