rule audit
{
    meta:
        component = "audit"
        title = "Linux Audit"
        supplier = "audit"
        cpe = "linux_audit_project:linux_audit"
        purl = "pkg:generic/audit"
        homepage = "https://people.redhat.com/sgrubb/audit/"
        type = "application"
        source = "audit"
        version_c = "[^\\t\\n\\r\\x20-\\x7e]([0-4]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)\\x00"
        near_c = 64
        confidence_c = 80
        hit1 = "\\03.0\\0auditctl version %s"
        hit1_version = "3.0"
        hit2 = "\\03.0.9\\0auditctl version %s"
        hit2_version = "3.0.9"
        miss1 = "auditctl version 3.0.9"
        miss2 = "\\0libaudit.so.1\\0"
    strings:
        $c = /(auditctl|ausearch|aureport) version %s|audit version = %s/
        $sock = "Error opening audit netlink socket (%s)"
    condition:
        any of them
}
