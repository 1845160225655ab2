rule mathopd
{
    meta:
        component = "mathopd"
        title = "Mathopd"
        supplier = "mathopd"
        cpe = "mathopd:mathopd"
        purl = "pkg:generic/mathopd"
        homepage = "http://www.mathopd.org/"
        type = "application"
        version = "/([0-9.]+(?:p[0-9]+)?)"
        hit1 = "\\0Mathopd/1.5p6\\0"
        hit1_version = "1.5p6"
        miss1 = "Server: Mathopd/1.5p6\\r\\n"
    strings:
        $v = /\x00Mathopd\/[12]\.[0-9]{1,2}(p[0-9]{1,2})?\x00/
    condition:
        any of them
}
