rule libcorkipset
{
    meta:
        component = "libcorkipset"
        title = "libcorkipset"
        supplier = "libcorkipset"
        purl = "pkg:generic/libcorkipset"
        licence = "BSD-3-Clause"
        homepage = "https://github.com/dcreager/libcorkipset"
        type = "library"
        source = "libcorkipset"
        hit1 = "\\0Magic number doesn't match; this isn't an IP set.\\0Malformed set: extra data at end of stream.\\0"
        miss1 = "\\0Magic number doesn't match; this isn't an IP set.\\0"
        miss2 = "Magic number doesn't match; this isn't an IP set. Malformed set: extra data at end of stream. "
    strings:
        $c1 = /\x00Magic number doesn't match; this isn't an IP set\.\n?\x00/
        $c2 = /\x00Malformed set: extra data at end of stream\.\n?\x00/
        $c3 = /\x00CIDR block %u out of range \[0\.\.%u\]\n?\x00/
        $c4 = /\x00Malformed set: read too much data\.\n?\x00/
        $c5 = /\x00  IPv4: %zu addresses, %zu block%s\n?\x00/
        $c6 = /\x00Set uses %zu bytes of memory\.\n?\x00/
        $c7 = /\x00ipsetcat: You must specify exactly one input file\.\n?\x00/
        $c8 = /\x00Writing to stdout\.\.\.\n?\x00/
    condition:
        2 of ($c*)
}
