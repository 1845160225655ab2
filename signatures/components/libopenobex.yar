rule libopenobex
{
    meta:
        component = "libopenobex"
        title = "libopenobex"
        supplier = "libopenobex"
        purl = "pkg:generic/libopenobex"
        homepage = "http://sourceforge.net/projects/openobex/"
        type = "library"
        source = "libopenobex"
        path_version = "^libopenobex\\.so\\.(1(?:\\.[0-9]+){2})$"
        hit1 = "\\0%s%s(): Header to big\\0%s%s(): We are busy.\\0"
        file1 = "libopenobex.so.1.7.2"
        file1_version = "1.7.2"
        file2 = "libopenobex.so.1"
        miss1 = "\\0%s%s(): Header to big\\0"
        miss2 = "%s%s(): Header to big %s%s(): We are busy. "
    strings:
        $c1 = /\x00%s%s\(\): Header to big\n?\x00/
        $c2 = /\x00%s%s\(\): We are busy\.\n?\x00/
        $c3 = /\x00Error: file not found: %s\n?\x00/
        $c4 = /\x00Going to send %d bytes\n?\x00/
        $c5 = /\x00Link broken \(this does not have to be an error\)!\n?\x00/
        $c6 = /\x00This is a Pilot resource file\n?\x00/
    condition:
        2 of ($c*)
}
