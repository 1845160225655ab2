rule pbzip2
{
    meta:
        component = "pbzip2"
        title = "pbzip2"
        supplier = "pbzip2"
        purl = "pkg:generic/pbzip2"
        type = "application"
        source = "pbzip2"
        version_r1 = "BZIP2 v([0-9.]+)"
        hit1 = "\\0Parallel BZIP2 v1.1.13 [Dec 18, 2015]\\n\\0"
        hit1_version = "1.1.13"
        hit2 = "\\0pbzip2: *ERROR: Failed to close file [%s]!\\0"
        hit3 = "\\0pbzip2: For help type: %s -h\\0pbzip2: Assuming input data coming from stdin...\\0"
        miss1 = "pbzip2: *ERROR: Failed to close file [%s]! "
        miss2 = "\\0pbzip2: For help type: %s -h\\0"
        miss3 = "pbzip2: For help type: %s -h "
    strings:
        $r1 = /\x00Parallel BZIP2 v1\.[01]\.[0-9]{1,2} \[/
        $a1 = /\x00pbzip2: \*ERROR: Failed to close file \[%s\]!\n?\x00/
        $c1 = /\x00pbzip2: For help type: %s -h\n?\x00/
        $c2 = /\x00pbzip2: Assuming input data coming from stdin\.\.\.\n?\x00/
    condition:
        any of ($r*, $a*) or ($c1 and $c2)
}
