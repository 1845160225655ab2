rule chromaprint
{
    meta:
        component = "chromaprint"
        title = "chromaprint"
        supplier = "chromaprint"
        purl = "pkg:generic/chromaprint"
        homepage = "https://acoustid.org/chromaprint"
        type = "library"
        source = "chromaprint"
        path_version = "^libchromaprint\\.so\\.(1(?:\\.[0-9]+){2})$"
        hit1 = "\\0ERROR: The argument for %s must be a positive number\\0ERROR: The argument for %s must be a non-zero positive number\\0"
        file1 = "libchromaprint.so.1.5.1"
        file1_version = "1.5.1"
        file2 = "libchromaprint.so.1"
        miss1 = "\\0ERROR: The argument for %s must be a positive number\\0"
        miss2 = "ERROR: The argument for %s must be a positive number ERROR: The argument for %s must be a non-zero positive number "
    strings:
        $c1 = /\x00ERROR: The argument for %s must be a positive number\n?\x00/
        $c2 = /\x00ERROR: The argument for %s must be a non-zero positive number\n?\x00/
        $c3 = /\x00ERROR: The argument for %s must be 1 - 5\n?\x00/
        $c4 = /\x00fpcalc version %s \(FFmpeg %s %s %s\)\n?\x00/
    condition:
        2 of ($c*)
}
