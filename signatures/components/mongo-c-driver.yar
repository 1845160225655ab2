rule mongo_c_driver
{
    meta:
        component = "mongo-c-driver"
        title = "MongoDB C Driver"
        supplier = "mongo-c-driver"
        purl = "pkg:generic/mongo-c-driver"
        homepage = "https://github.com/mongodb/mongo-c-driver"
        type = "library"
        source = "mongo-c-driver"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([1-2]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0Bad parameter supplied. Please file a bug with mongo-c-driver.\\0"
        hit2 = "\\0Cannot append double value %g\\0error near position %d: \"%s\"\\0"
        hit3 = "\\0Bad parameter supplied. Please file a bug with mongo-c-driver.\\01.23.1\\0"
        hit3_version = "1.23.1"
        miss1 = "Bad parameter supplied. Please file a bug with mongo-c-driver. "
        miss2 = "\\0Cannot append double value %g\\0"
        miss3 = "Cannot append double value %g error near position %d: \"%s\" "
    strings:
        $a1 = /\x00Bad parameter supplied\. Please file a bug with mongo-c-driver\.\n?\x00/
        $c1 = /\x00Cannot append double value %g\n?\x00/
        $c2 = /\x00error near position %d: "%s"\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
