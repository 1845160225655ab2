rule libcork
{
    meta:
        component = "libcork"
        title = "libcork"
        supplier = "libcork"
        purl = "pkg:generic/libcork"
        licence = "BSD-3-Clause"
        homepage = "https://github.com/dcreager/libcork"
        type = "library"
        source = "libcork"
        hit1 = "\\0Trailing %% at end of cork_timestamp format string\\0Invalid width %u for fractional cork_timestamp\\0"
        miss1 = "\\0Trailing %% at end of cork_timestamp format string\\0"
        miss2 = "Trailing %% at end of cork_timestamp format string Invalid width %u for fractional cork_timestamp "
    strings:
        $c1 = /\x00Trailing %% at end of cork_timestamp format string\n?\x00/
        $c2 = /\x00Invalid width %u for fractional cork_timestamp\n?\x00/
        $c3 = /\x00Unknown cork_timestamp format specifier %%%c\n?\x00/
        $c4 = /\x00Cannot slice %zu-byte buffer at %zu:%zu\n?\x00/
    condition:
        2 of ($c*)
}
