rule fakeroot
{
    meta:
        component = "fakeroot"
        title = "fakeroot"
        supplier = "debian"
        purl = "pkg:generic/fakeroot"
        type = "application"
        source = "fakeroot"
        version_v = "fakeroot version ([1-2]\\.[0-9]{1,3}(?:\\.[0-9]{1,3}){0,1})"
        hit1 = "\\0fakeroot internal error #%d: %s\\0"
        hit2 = "\\0FAKEROOTKEY not defined in environment\\0invalid port number in FAKEROOTKEY\\0"
        hit3 = "\\0fakeroot version 1.31\\0"
        hit3_version = "1.31"
        miss1 = "fakeroot internal error #%d: %s "
        miss2 = "\\0FAKEROOTKEY not defined in environment\\0"
        miss3 = "FAKEROOTKEY not defined in environment invalid port number in FAKEROOTKEY "
        miss4 = "fakeroot version X"
    strings:
        $v = /\x00fakeroot version [1-2]\.[0-9]{1,3}(\.[0-9]{1,3}){0,1}\n?\x00/
        $a1 = /\x00fakeroot internal error #%d: %s\n?\x00/
        $a2 = /\x00fakeroot: closing fd=%d\n?\x00/
        $a3 = /\x00FAKEROOT: msg=%i, key=%li\n?\x00/
        $c1 = /\x00FAKEROOTKEY not defined in environment\n?\x00/
        $c2 = /\x00invalid port number in FAKEROOTKEY\n?\x00/
        $c3 = /\x00write: socket is closed\n?\x00/
        $c4 = /\x00read: socket is closed\n?\x00/
    condition:
        $v or any of ($a*) or 2 of ($c*)
}
