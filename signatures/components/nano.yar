rule nano
{
    meta:
        component = "nano"
        title = "GNU nano"
        supplier = "fsf"
        cpe = "gnu:nano"
        purl = "pkg:generic/nano"
        homepage = "https://www.nano-editor.org/"
        type = "application"
        source = "nano"
        version = "nano ([0-9.]+)"
        hit1 = "\\0GNU nano 7.2\\0"
        hit1_version = "7.2"
        miss1 = " GNU nano, version 7.2\\n"
    strings:
        $v = /\x00 ?GNU nano [1-9]\.[0-9]{1,2}(\.[0-9]{1,2})?\x00/
    condition:
        any of them
}
