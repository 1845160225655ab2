rule quickjs
{
    meta:
        component = "quickjs"
        title = "QuickJS"
        supplier = "quickjs"
        cpe = "quickjs_project:quickjs"
        purl = "pkg:generic/quickjs"
        homepage = "https://bellard.org/quickjs/"
        type = "application"
        source = "quickjs"
        version = "version ([0-9-]+)"
        hit1 = "\\0QuickJS version 2021-03-27\\nusage: qjs [options] [file [args]]\\n"
        hit1_version = "2021-03-27"
        miss1 = "QuickJS 1.2.3\\n"
    strings:
        $v = /QuickJS version 20[0-9]{2}-[0-9]{2}-[0-9]{2}\n(usage|Usage)/
    condition:
        any of them
}
