rule leveldb
{
    meta:
        component = "leveldb"
        title = "LevelDB"
        supplier = "google"
        purl = "pkg:generic/leveldb"
        licence = "BSD-3-Clause"
        homepage = "https://github.com/google/leveldb"
        type = "library"
        source = "leveldb"
        path_version = "^libleveldb\\.so\\.(1\\.[0-9]{2})(?:\\.[0-9])?$"
        hit1 = "\\0leveldb.BytewiseComparator\\0leveldb.InternalKeyComparator\\0"
        miss1 = "leveldb.BytewiseComparator\\n"
    strings:
        $a = "leveldb.BytewiseComparator"
        $b = "leveldb.InternalKeyComparator"
        $c = "leveldb.stats"
    condition:
        $a and $b and any of them
}
