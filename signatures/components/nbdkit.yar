rule nbdkit
{
    meta:
        component = "nbdkit"
        title = "nbdkit"
        supplier = "nbdkit"
        purl = "pkg:generic/nbdkit"
        licence = "BSD-3-Clause"
        type = "application"
        source = "nbdkit"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-2](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0%s: %s: plugin is incompatible with this version of nbdkit (_api_version = %d)\\0"
        hit2 = "\\0%s: %s: plugin is incompatible with this version of nbdkit (_api_version = %d)\\01.32.5\\0"
        hit2_version = "1.32.5"
        hit3 = "\\0nbdkit_add_export: strdup: %m\\0nbdkit_exports_new: malloc: %m\\0"
        miss1 = "%s: %s: plugin is incompatible with this version of nbdkit (_api_version = %d) "
        miss2 = "\\0nbdkit_add_export: strdup: %m\\0"
        miss3 = "nbdkit_add_export: strdup: %m "
    strings:
        $a1 = /\x00%s: %s: plugin is incompatible with this version of nbdkit \(_api_version = %d\)\n?\x00/
        $c1 = /\x00nbdkit_add_export: strdup: %m\n?\x00/
        $c2 = /\x00nbdkit_exports_new: malloc: %m\n?\x00/
        $c3 = /\x00nbdkit_extents_new: malloc: %m\n?\x00/
    condition:
        $a1 or 2 of ($c*)
}
