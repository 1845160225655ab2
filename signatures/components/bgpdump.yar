rule bgpdump
{
    meta:
        component = "bgpdump"
        title = "bgpdump"
        supplier = "bgpdump"
        purl = "pkg:generic/bgpdump"
        type = "application"
        source = "bgpdump"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-2](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0bgpdump_read_next: incomplete dump record (%d bytes read, expecting %d)\\0%s: missing peer index table\\0"
        hit2 = "\\0bgpdump_read_next: incomplete dump record (%d bytes read, expecting %d)\\0%s: missing peer index table\\01.6.2\\0"
        hit2_version = "1.6.2"
        miss1 = "\\0bgpdump_read_next: incomplete dump record (%d bytes read, expecting %d)\\0"
        miss2 = "bgpdump_read_next: incomplete dump record (%d bytes read, expecting %d) "
    strings:
        $c1 = /\x00bgpdump_read_next: incomplete dump record \(%d bytes read, expecting %d\)\n?\x00/
        $c2 = /\x00%s: missing peer index table\n?\x00/
        $c3 = /\x00process_zebra_bgp: unknown subtype %d\n?\x00/
    condition:
        2 of them
}
