rule tini
{
    meta:
        component = "tini"
        title = "tini"
        supplier = "tini"
        purl = "pkg:generic/tini"
        licence = "MIT"
        type = "application"
        source = "tini"
        version_v = "tini version ([0-1](?:\\.[0-9]{1,4}){1,3})"
        hit1 = "\\0tini version 0.19.0\\0"
        hit1_version = "0.19.0"
        hit2 = "\\0[DEBUG tini (%i)] \\0"
        miss1 = "tini version 0.19.0 was seen"
        miss2 = "[DEBUG tini (%i)]  "
    strings:
        $v = /\x00tini version [0-1](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $a1 = /\x00\[DEBUG tini \(%i\)\] \n?\x00/
        $a2 = /\x00\[FATAL tini \(%i\)\] \n?\x00/
    condition:
        any of them
}
