rule lhasa
{
    meta:
        component = "lhasa"
        title = "lhasa"
        supplier = "lhasa"
        purl = "pkg:generic/lhasa"
        licence = "ISC"
        type = "application"
        source = "lhasa"
        hit1 = "\\0Failed to read file type of '%s'\\0Parent path %s is not a directory!\\0"
        miss1 = "\\0Failed to read file type of '%s'\\0"
        miss2 = "Failed to read file type of '%s' "
    strings:
        $c1 = /\x00Failed to read file type of '%s'\n?\x00/
        $c2 = /\x00Parent path %s is not a directory!\n?\x00/
        $c3 = /\x00Failed to create parent directory %s\n?\x00/
        $c4 = /\x00LHa: Error: %s %s\n?\x00/
    condition:
        2 of them
}
