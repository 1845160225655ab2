rule libnxml
{
    meta:
        component = "libnxml"
        title = "libnxml"
        supplier = "libnxml"
        purl = "pkg:generic/libnxml"
        licence = "LGPL-2.0-or-later"
        homepage = "https://github.com/bakulf/libnxml"
        type = "library"
        source = "libnxml"
        path_version = "^libnxml\\.so\\.(0(?:\\.[0-9]+){2})$"
        version_v = "libnxml ([0-1]\\.[0-9]{1,3}\\.[0-9]{1,3})"
        hit1 = "\\0%s: expected '--' as close comment (line %d)\\0%s: expected '?' as close pi tag (line %d)\\0"
        hit2 = "\\0libnxml 0.18.4 supports only xml 1.1 or 1.0 (line %d)\\0"
        hit2_version = "0.18.4"
        file1 = "libnxml.so.0.18.4"
        file1_version = "0.18.4"
        file2 = "libnxml.so.0"
        miss1 = "\\0%s: expected '--' as close comment (line %d)\\0"
        miss2 = "%s: expected '--' as close comment (line %d) %s: expected '?' as close pi tag (line %d) "
        miss3 = "libnxml X supports only xml 1.1 or 1.0 (line %d)"
    strings:
        $v = /\x00libnxml [0-1]\.[0-9]{1,3}\.[0-9]{1,3} supports only xml 1\.1 or 1\.0 \(line %d\)\n?\x00/
        $c1 = /\x00%s: expected '--' as close comment \(line %d\)\n?\x00/
        $c2 = /\x00%s: expected '\?' as close pi tag \(line %d\)\n?\x00/
        $c3 = /\x00%s: expected 'version' attribute \(line %d\)\n?\x00/
        $c4 = /\x00%s: expected value of attribute \(line %d\)\n?\x00/
    condition:
        $v or 2 of ($c*)
}
