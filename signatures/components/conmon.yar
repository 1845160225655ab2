rule conmon
{
    meta:
        component = "conmon"
        title = "conmon"
        supplier = "containers"
        purl = "pkg:generic/conmon"
        licence = "Apache-2.0"
        homepage = "https://github.com/containers/conmon"
        type = "application"
        source = "conmon"
        version = "version ([0-9.]+)"
        hit1 = "\\0conmon version 2.1.6\\n"
        hit1_version = "2.1.6"
        miss1 = "conmon version 2.1.6"
    strings:
        $v = /\x00conmon version [0-3]\.[0-9]{1,2}\.[0-9]{1,2}(-dev)?[\n\x00]/
    condition:
        $v
}
