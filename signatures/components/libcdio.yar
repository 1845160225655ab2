rule libcdio
{
    meta:
        component = "libcdio"
        title = "GNU libcdio"
        supplier = "fsf"
        purl = "pkg:generic/libcdio"
        licence = "GPL-3.0-only"
        type = "library"
        source = "libcdio"
        file_version = "\\x00([0-2]\\.[0-9]{1,2}\\.[0-9]{1,2}) [a-z0-9_]+-[a-z0-9_]+-linux"
        hit1 = "\\0_cdio_list_length (p_list) > 0\\0nrg isrc has value \\x22%s\\x22\\0"
        miss1 = "\\0_cdio_list_length (p_list) > 0\\0"
        miss2 = "_cdio_list_length (p_list) > 0 "
    strings:
        $c1 = /\x00_cdio_list_length \(p_list\) > 0\n?\x00/
        $c2 = /\x00nrg isrc has value "%s"\n?\x00/
        $c3 = /\x00Null CdIo object passed\n?\x00/
    condition:
        2 of them
}
