rule jigit
{
    meta:
        component = "jigit"
        title = "jigit"
        supplier = "jigit"
        purl = "pkg:generic/jigit"
        homepage = "https://www.einval.com/~steve/software/JTE/"
        type = "library"
        source = "jigit"
        hit1 = "\\0parse_checksum_list: added checksums for %d files\\0base64_dump: Out of memory for buffer size %d\\0"
        miss1 = "\\0parse_checksum_list: added checksums for %d files\\0"
        miss2 = "parse_checksum_list: added checksums for %d files base64_dump: Out of memory for buffer size %d "
    strings:
        $c1 = /\x00parse_checksum_list: added checksums for %d files\n?\x00/
        $c2 = /\x00base64_dump: Out of memory for buffer size %d\n?\x00/
        $c3 = /\x00Invalid checksum algorithm name in '%s'\n?\x00/
        $c4 = /\x00libjte: Unknown checksum algorithm %s\n?\x00/
        $c5 = /\x00    file in mirror is    %s\n?\x00/
        $c6 = /\x00    template looking for %s\n?\x00/
        $c7 = /\x00Time taken: %3f seconds reading, %3f seconds processing\n?\x00/
        $c8 = /\x00Failed to allocate memory for checksum context\. ABORT\n?\x00/
    condition:
        2 of ($c*)
}
