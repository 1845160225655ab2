rule libqb
{
    meta:
        component = "libqb"
        title = "libqb"
        supplier = "clusterlabs"
        purl = "pkg:generic/libqb"
        licence = "LGPL-2.1-or-later"
        homepage = "https://github.com/clusterlabs/libqb/wiki"
        type = "library"
        source = "libqb"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([2-3]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0qb_ipcc_recv %d timeout:(%d/%d): %s (%d)\\0qb_log_blackbox_print_from_file: %s (%d)\\0"
        hit2 = "\\0qb_ipcc_recv %d timeout:(%d/%d): %s (%d)\\0qb_log_blackbox_print_from_file: %s (%d)\\02.0.6\\0"
        hit2_version = "2.0.6"
        miss1 = "\\0qb_ipcc_recv %d timeout:(%d/%d): %s (%d)\\0"
        miss2 = "qb_ipcc_recv %d timeout:(%d/%d): %s (%d) qb_log_blackbox_print_from_file: %s (%d) "
    strings:
        $c1 = /\x00qb_ipcc_recv %d timeout:\(%d\/%d\): %s \(%d\)\n?\x00/
        $c2 = /\x00qb_log_blackbox_print_from_file: %s \(%d\)\n?\x00/
        $c3 = /\x00ERROR: qb_rb_chunk_read failed\n?\x00/
        $c4 = /\x00qb_rb_open:RESPONSE: %s \(%d\)\n?\x00/
        $c5 = /\x00Error: unable to read xml file %s\n?\x00/
        $c6 = /\x00Printing header manpage for %s\n?\x00/
    condition:
        2 of ($c*)
}
