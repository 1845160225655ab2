rule alpine_linux
{
    meta:
        component = "alpine-linux"
        title = "Alpine Linux"
        supplier = "alpine"
        cpe = "alpinelinux:alpine_linux"
        purl = "pkg:generic/alpine-linux"
        homepage = "https://alpinelinux.org/"
        type = "operating-system"
        version = "VERSION_ID=([0-9.]+)"
        hit1 = "NAME=\"Alpine Linux\"\\nID=alpine\\nVERSION_ID=3.17.2\\n"
        hit1_version = "3.17.2"
        miss1 = "Alpine Linux 1.2.3\\n"
    strings:
        $v = /NAME="Alpine Linux"\nID=alpine\nVERSION_ID=[2-4]\.[0-9]{1,2}(\.[0-9]{1,2})?/
    condition:
        any of them
}
