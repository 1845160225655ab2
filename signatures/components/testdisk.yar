rule testdisk
{
    meta:
        component = "testdisk"
        title = "TestDisk and PhotoRec"
        supplier = "cgsecurity"
        purl = "pkg:generic/testdisk"
        type = "application"
        source = "testdisk"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?(7\\.[0-9])\\n?\\x00"
        hit1 = "\\0TestDisk %s, Data Recovery Utility, %s\\0"
        hit2 = "\\0TestDisk %s, Data Recovery Utility, %s\\07.1\\0"
        hit2_version = "7.1"
        miss1 = "TestDisk %s, Data Recovery Utility, %s "
    strings:
        $a1 = /\x00TestDisk %s, Data Recovery Utility, %s\n?\x00/
        $a2 = /\x00TestDisk exited normally\.\n?\x00/
        $a3 = /\x00TestDisk: Log file corrupted!\n?\x00/
        $a4 = /\x00using values displayed by TestDisk\n?\x00/
    condition:
        any of them
}
