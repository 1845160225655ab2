rule libbytesize
{
    meta:
        component = "libbytesize"
        title = "libbytesize"
        supplier = "libbytesize"
        purl = "pkg:generic/libbytesize"
        licence = "LGPL-2.1-or-later"
        homepage = "https://github.com/storaged-project/libbytesize"
        type = "library"
        source = "libbytesize"
        hit1 = "\\0Failed to compile pattern at offset %d: %s (truncated)\\0Failed to compile pattern at offset %d: Unknown error.\\0"
        miss1 = "\\0Failed to compile pattern at offset %d: %s (truncated)\\0"
        miss2 = "Failed to compile pattern at offset %d: %s (truncated) Failed to compile pattern at offset %d: Unknown error. "
    strings:
        $c1 = /\x00Failed to compile pattern at offset %d: %s \(truncated\)\n?\x00/
        $c2 = /\x00Failed to compile pattern at offset %d: Unknown error\.\n?\x00/
        $c3 = /\x00The size is too big, cannot be returned as a 64bit number\n?\x00/
        $c4 = /\x00The size is too big, cannot be returned as a 64bit number of bytes\n?\x00/
    condition:
        2 of ($c*)
}
