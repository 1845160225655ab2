rule lmdb
{
    meta:
        component = "lmdb"
        title = "LMDB"
        supplier = "symas"
        purl = "pkg:generic/lmdb"
        licence = "OLDAP-2.8"
        homepage = "https://www.symas.com/lmdb"
        type = "library"
        source = "lmdb"
        version = "LMDB ([0-9.]+)"
        hit1 = "\\0LMDB 0.9.24: (July 24, 2019)"
        hit1_version = "0.9.24"
        miss1 = "LMDB 0.9.24"
        miss2 = "MDB_INVALID: File is not an LMDB file"
    strings:
        $v = /\x00LMDB [01]\.[0-9]{1,2}\.[0-9]{1,3}: \([A-Z][a-z]+ [0-9]{1,2}, 20[0-9]{2}\)/
    condition:
        any of them
}
