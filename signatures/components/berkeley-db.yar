rule berkeley_db
{
    meta:
        component = "berkeley-db"
        title = "Berkeley DB"
        supplier = "oracle"
        cpe = "oracle:berkeley_db"
        purl = "pkg:generic/berkeley-db"
        homepage = "https://www.oracle.com/database/technologies/related/berkeleydb.html"
        type = "library"
        source = "db5.3"
        version = "Berkeley DB ([0-9]+\\.[0-9]+\\.[0-9]+)"
        hit1 = "Sleepycat Software: Berkeley DB 4.3.29: (September 19, 2004)\\0"
        hit1_version = "4.3.29"
        hit2 = "Berkeley DB 5.3.28: (September  9, 2013)\\0"
        hit2_version = "5.3.28"
        miss1 = "Berkeley DB 5.3.28 is used"
        miss2 = "BDB1523 Unknown version %lu"
    strings:
        $v = /Berkeley DB [2-6]\.[0-9]{1,2}\.[0-9]{1,3}: \([A-Z][a-z]{2,9} {1,2}[0-9]{1,2}, [0-9]{4}\)\x00/
    condition:
        any of them
}
