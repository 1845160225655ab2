rule openjdk
{
    meta:
        component = "openjdk"
        title = "OpenJDK"
        supplier = "openjdk"
        cpe = "oracle:openjdk"
        purl = "pkg:generic/openjdk"
        homepage = "https://openjdk.org/"
        type = "application"
        source = "openjdk-17 openjdk-11"
        version = "JRE \\(([0-9][0-9._]*[0-9])"
        hit1 = "\\0OpenJDK 64-Bit Server VM (11.0.2+9) for linux-amd64 JRE (11.0.2+9), built on Jan\\0"
        hit1_version = "11.0.2"
        miss1 = "OpenJDK 1.2.3\\n"
    strings:
        $v = /OpenJDK [A-Za-z0-9-]{0,12} ?(Server|Client|Zero|Minimal|Core)? ?VM \([^\x00]{3,80}\) for [a-z0-9-]{5,24} JRE \([^\x00)]{3,60}\)/
    condition:
        any of them
}
