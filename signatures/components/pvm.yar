rule pvm
{
    meta:
        component = "pvm"
        title = "pvm"
        supplier = "pvm"
        purl = "pkg:generic/pvm"
        homepage = "https://www.csm.ornl.gov/pvm/"
        type = "library"
        source = "pvm"
        path_version = "^libpvm3\\.so\\.(3(?:\\.[0-9]+){2})$"
        hit1 = "\\0%sPVM_ARCH%s not set on %s\\0%sPVM_TMP%s not set on %s\\0"
        file1 = "libpvm3.so.3.4.6"
        file1_version = "3.4.6"
        file2 = "libpvm3.so.3"
        miss1 = "\\0%sPVM_ARCH%s not set on %s\\0"
        miss2 = "%sPVM_ARCH%s not set on %s %sPVM_TMP%s not set on %s "
    strings:
        $c1 = /\x00%sPVM_ARCH%s not set on %s\n?\x00/
        $c2 = /\x00%sPVM_TMP%s not set on %s\n?\x00/
        $c3 = /\x00PVM Error Identifier\n?\x00/
        $c4 = /\x00Host PVMD Task ID\n?\x00/
        $c5 = /\x00gs_join: book keeping error, shouldn't happen\n?\x00/
        $c6 = /\x00gs_list_insert failed to alloc memory \n?\x00/
        $c7 = /\x00%s: I just spawned inherit2 as tid t%x with context %d\.\n?\x00/
        $c8 = /\x00%s: can't start inherit2\n?\x00/
    condition:
        2 of ($c*)
}
