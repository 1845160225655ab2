rule sqlite
{
    meta:
        component = "sqlite"
        title = "SQLite"
        supplier = "sqlite"
        cpe = "sqlite:sqlite"
        purl = "pkg:generic/sqlite"
        homepage = "https://www.sqlite.org/"
        type = "library"
        source = "sqlite3"
        version_b = "[^0-9._](3\\.(?:[6-9]|[1-9][0-9])\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)\\x00"
        near_b = 524288
        hit1 = "\\0FROM sqlite_master WHERE\\0failed to allocate %u bytes of memory\\0\\03.34.1\\0"
        hit1_version = "3.34.1"
        miss1 = "\\0sqlite3_libversion\\03.34.1\\0SQLite format 3\\0"
    strings:
        $a = "failed memory resize %u to %u bytes"
        $b = "failed to allocate %u bytes of memory"
        $m = "sqlite_master"
    condition:
        $m and ($a or $b)
}
