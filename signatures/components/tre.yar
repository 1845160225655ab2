rule tre
{
    meta:
        component = "tre"
        title = "tre"
        supplier = "tre"
        purl = "pkg:generic/tre"
        homepage = "https://laurikari.net/tre/"
        type = "library"
        source = "tre"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-1]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0Usage: %s [OPTION]... PATTERN [FILE]...\\0Error in record delimiter pattern\\0"
        hit2 = "\\0Usage: %s [OPTION]... PATTERN [FILE]...\\0Error in record delimiter pattern\\00.8.0\\0"
        hit2_version = "0.8.0"
        miss1 = "\\0Usage: %s [OPTION]... PATTERN [FILE]...\\0"
        miss2 = "Usage: %s [OPTION]... PATTERN [FILE]... Error in record delimiter pattern "
    strings:
        $c1 = /\x00Usage: %s \[OPTION\]\.\.\. PATTERN \[FILE\]\.\.\.\n?\x00/
        $c2 = /\x00Error in record delimiter pattern\n?\x00/
    condition:
        all of them
}
