rule judy
{
    meta:
        component = "judy"
        title = "judy"
        supplier = "judy"
        purl = "pkg:generic/judy"
        type = "library"
        source = "judy"
        hit1 = "\\0JudyMallocVirtual\\0Judy1MallocSizes\\0JudyLMallocSizes\\0"
        miss1 = "\\0JudyMallocVirtual\\0Judy1MallocSizes\\0"
    strings:
        $s1 = /\x00JudyMallocVirtual\x00/
        $s2 = /\x00Judy1MallocSizes\x00/
        $s3 = /\x00JudyLMallocSizes\x00/
    condition:
        all of ($s*)
}
