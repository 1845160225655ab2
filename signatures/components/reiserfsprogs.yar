rule reiserfsprogs
{
    meta:
        component = "reiserfsprogs"
        title = "reiserfsprogs"
        supplier = "reiserfs"
        purl = "pkg:generic/reiserfsprogs"
        type = "application"
        source = "reiserfsprogs"
        version_k = "[^\\t\\n\\r\\x20-\\x7e](3\\.6\\.[0-9]{1,2})\\x00"
        near_k = 20
        hit1 = "\\03.6.27\\0reiserfsck\\0\\0reiserfs_reopen: closed failed"
        hit1_version = "3.6.27"
        hit2 = "reiserfs_reopen: closed failed"
        miss1 = "reiserfsck 3.6.27"
    strings:
        $k = /\x00(reiserfsck|reiserfstune)\x00/
        $a = /reiserfs_(reopen: closed failed|bitmap_load: creation failed|bitmap_save: fseek failed|insert_item: fix_nodes failed)/
    condition:
        $a and any of them
}
