rule john
{
    meta:
        component = "john"
        title = "John the Ripper"
        supplier = "openwall"
        purl = "pkg:generic/john"
        homepage = "http://www.openwall.com/john/"
        type = "application"
        source = "john"
        hit1 = "\\0! Self test failed (%s)\\0- Node number %u of %u\\0"
        miss1 = "\\0! Self test failed (%s)\\0"
        miss2 = "! Self test failed (%s) - Node number %u of %u "
    strings:
        $c1 = /\x00! Self test failed \(%s\)\n?\x00/
        $c2 = /\x00- Node number %u of %u\n?\x00/
        $c3 = /\x00Self test failed \(%s\)\n?\x00/
    condition:
        2 of ($c*)
}
