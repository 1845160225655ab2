rule primesieve
{
    meta:
        component = "primesieve"
        title = "primesieve"
        supplier = "primesieve"
        purl = "pkg:generic/primesieve"
        licence = "BSD-2-Clause"
        homepage = "https://github.com/kimwalisch/primesieve"
        type = "library"
        source = "primesieve"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-9]{1,2}\\.[0-9]{1,3}(?:\\.[0-9]{1,3})?)\\n?\\x00"
        hit1 = "\\0Try 'primesieve --help' for more information.\\0"
        hit2 = "\\0MemoryPool: insufficient buckets allocated!\\0MemoryPool: failed to align memory!\\0"
        hit3 = "\\0Try 'primesieve --help' for more information.\\07.6\\0"
        hit3_version = "7.6"
        miss1 = "Try 'primesieve --help' for more information. "
        miss2 = "\\0MemoryPool: insufficient buckets allocated!\\0"
        miss3 = "MemoryPool: insufficient buckets allocated! MemoryPool: failed to align memory! "
    strings:
        $a1 = /\x00Try 'primesieve --help' for more information\.\n?\x00/
        $c1 = /\x00MemoryPool: insufficient buckets allocated!\n?\x00/
        $c2 = /\x00MemoryPool: failed to align memory!\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
