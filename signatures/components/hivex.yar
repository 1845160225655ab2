rule hivex
{
    meta:
        component = "hivex"
        title = "hivex"
        supplier = "hivex"
        purl = "pkg:generic/hivex"
        homepage = "http://libguestfs.org/"
        type = "library"
        source = "hivex"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([1-2]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0%s: %s: hivex_commit: new header checksum: 0x%x\\0"
        hit2 = "\\0%s: %s: data_len=%zx\\0%s: %s: data_offset=%zx\\0"
        hit3 = "\\0ocaml_hivex_node_parent\\0ocaml_hivex_value_type\\0ocaml_hivex_node_name\\0"
        hit4 = "\\0%s: %s: hivex_commit: new header checksum: 0x%x\\01.3.23\\0"
        hit4_version = "1.3.23"
        miss1 = "%s: %s: hivex_commit: new header checksum: 0x%x "
        miss2 = "\\0%s: %s: data_len=%zx\\0"
        miss3 = "%s: %s: data_len=%zx %s: %s: data_offset=%zx "
        miss4 = "\\0ocaml_hivex_node_parent\\0ocaml_hivex_value_type\\0"
    strings:
        $a1 = /\x00%s: %s: hivex_commit: new header checksum: 0x%x\n?\x00/
        $a2 = /\x00%s: %s: returning HIVEX_NO_KEY because: no root key\n?\x00/
        $a3 = /\x00node_byte_runs: hivex_node_struct_length: %m\n?\x00/
        $c1 = /\x00%s: %s: data_len=%zx\n?\x00/
        $c2 = /\x00%s: %s: data_offset=%zx\n?\x00/
        $c3 = /\x00hivexsh: '%s' command should not be given arguments\n?\x00/
        $c4 = /\x00hivexsh: unknown command '%s', use 'help' for help summary\n?\x00/
        $s1 = /\x00ocaml_hivex_node_parent\x00/
        $s2 = /\x00ocaml_hivex_value_type\x00/
        $s3 = /\x00ocaml_hivex_node_name\x00/
    condition:
        any of ($a*) or 2 of ($c*) or all of ($s*)
}
