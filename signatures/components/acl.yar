rule acl
{
    meta:
        component = "acl"
        title = "acl"
        supplier = "attr"
        cpe = "acl_project:acl"
        purl = "pkg:generic/acl"
        homepage = "https://savannah.nongnu.org/projects/acl"
        type = "application"
        source = "acl"
        version_a = "[^\\t\\n\\r\\x20-\\x7e](2\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)\\x00"
        near_a = 1800
        confidence_a = 75
        version_b = "[^\\t\\n\\r\\x20-\\x7e](2\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)\\x00"
        near_b = 2500
        confidence_b = 75
        path_version = "^libacl\\.so\\.1\\.1\\.([0-9])([0-9])0?([0-9]{1,2})$"
        hit1 = "\\0\\0\\x002.3.1\\0Usage: %s [-%s] file ...\\n\\0%s %s -- get file access control lists\\n\\0"
        hit1_version = "2.3.1"
        hit2 = "\\0acl_copy_ext\\0acl_copy_int\\0acl_create_entry\\0perm_copy_fd\\0"
        miss1 = "\\0acl_get_file\\0libacl.so.1\\0ACL_1.0\\0"
    strings:
        $a = "%s %s -- get file access control lists"
        $b = "%s %s -- set file access control lists"
        $c = /\x00acl_to_any_text\x00/
        $d = /\x00acl_entry_to_any_str\x00/
        $e = /\x00acl_create_entry\x00/
        $f = "%s: %s: Only directories can have default ACLs"
        $g = /\x00acl_copy_int\x00/
        $h = /\x00acl_copy_ext\x00/
        $i = /\x00perm_copy_fd\x00/
    condition:
        $a or $b or $f or ($g and $h and $i and $e) or ($d and $c and $i)
}
