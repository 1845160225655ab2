rule libpgm
{
    meta:
        component = "libpgm"
        title = "libpgm"
        supplier = "libpgm"
        purl = "pkg:generic/libpgm"
        homepage = "https://github.com/steve-o/openpgm"
        type = "library"
        source = "libpgm"
        hit1 = "\\0PGM checksum missing whilst mandatory for %cDATA packets.\\0Setting PGM protocol number to %i from the protocols database.\\0"
        miss1 = "\\0PGM checksum missing whilst mandatory for %cDATA packets.\\0"
        miss2 = "PGM checksum missing whilst mandatory for %cDATA packets. Setting PGM protocol number to %i from the protocols database. "
    strings:
        $c1 = /\x00PGM checksum missing whilst mandatory for %cDATA packets\.\n?\x00/
        $c2 = /\x00Setting PGM protocol number to %i from the protocols database\.\n?\x00/
        $c3 = /\x00PGM packet checksum mismatch, reported 0x%x whilst calculated 0x%x\.\n?\x00/
        $c4 = /\x00PGMCC congestion, half window size \(T:%u W:%u\)\n?\x00/
    condition:
        2 of ($c*)
}
