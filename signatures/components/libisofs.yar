rule libisofs
{
    meta:
        component = "libisofs"
        title = "libisofs"
        supplier = "libisofs"
        purl = "pkg:generic/libisofs"
        licence = "GPL-2.0-or-later"
        homepage = "http://libburnia-project.org"
        type = "library"
        source = "libisofs"
        hit1 = "\\0libisofs: program error in iso_offset_partition_start: \"assert 462\"\\0"
        hit2 = "\\0Cannot set global zisofs parameters while filters exist\\0Read error in file %s.\\0"
        miss1 = "libisofs: program error in iso_offset_partition_start: \"assert 462\" "
        miss2 = "\\0Cannot set global zisofs parameters while filters exist\\0"
        miss3 = "Cannot set global zisofs parameters while filters exist Read error in file %s. "
    strings:
        $a1 = /\x00libisofs: program error in iso_offset_partition_start: "assert 462"\n?\x00/
        $a2 = /\x00       libisofs is willing to recognize GPT with the buggy CRC\. These\n?\x00/
        $c1 = /\x00Cannot set global zisofs parameters while filters exist\n?\x00/
        $c2 = /\x00Read error in file %s\.\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
