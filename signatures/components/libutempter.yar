rule libutempter
{
    meta:
        component = "libutempter"
        title = "libutempter"
        supplier = "libutempter"
        purl = "pkg:generic/libutempter"
        licence = "LGPL-2.1-only"
        homepage = "https://git.altlinux.org/people/ldv/packages/?p=libutempter.git"
        type = "library"
        source = "libutempter"
        path_version = "^libutempter\\.so\\.(1(?:\\.[0-9]+){2})$"
        hit1 = "\\0utempter_remove_added_record\\0utempter_remove_record\\0utempter_add_record\\0"
        file1 = "libutempter.so.1.2.1"
        file1_version = "1.2.1"
        file2 = "libutempter.so.1"
        miss1 = "\\0utempter_remove_added_record\\0utempter_remove_record\\0"
    strings:
        $s1 = /\x00utempter_remove_added_record\x00/
        $s2 = /\x00utempter_remove_record\x00/
        $s3 = /\x00utempter_add_record\x00/
    condition:
        all of ($s*)
}
