rule apk_tools
{
    meta:
        component = "apk-tools"
        title = "apk-tools"
        supplier = "alpine"
        cpe = "alpinelinux:apk-tools"
        purl = "pkg:generic/apk-tools"
        homepage = "https://gitlab.alpinelinux.org/alpine/apk-tools"
        type = "application"
        source = "apk-tools"
        version = "tools ([0-9.]+)"
        hit1 = "\\0apk-tools 2.14.0, compiled for aarch64.\\n\\0"
        hit1_version = "2.14.0"
        miss1 = "apk-tools-2.14.0-r5\\n"
    strings:
        $v = /apk-tools [1-3]\.[0-9]{1,2}\.[0-9]{1,2}[^\x00\n]{0,24}, compiled for /
    condition:
        any of them
}
