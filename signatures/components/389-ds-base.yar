rule _389_ds_base
{
    meta:
        component = "389-ds-base"
        title = "389 Directory Server"
        supplier = "redhat"
        purl = "pkg:generic/389-ds-base"
        homepage = "https://www.port389.org/"
        type = "application"
        source = "389-ds-base"
        version = "(?:/|\\x00)([0-9]\\.[0-9]{1,2}\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)"
        hit1 = "\\0389-Directory/1.4.4.11\\0"
        hit1_version = "1.4.4.11"
        hit2 = "\\0389 Project\\0\\02.3.1\\0acl access check plugin\\0"
        hit2_version = "2.3.1"
        miss1 = "nsslapd-pluginVendor: 389 Project\\nnsslapd-pluginVersion: 2.3.1\\n"
    strings:
        $v = /\x00389-Directory\/[1-9]\.[0-9]{1,2}\.[0-9]{1,2}(\.[0-9]{1,2})?/
        $p = /\x00389 Project\x00{1,8}[1-9]\.[0-9]{1,2}\.[0-9]{1,2}(\.[0-9]{1,2})?\x00/
    condition:
        any of them
}
