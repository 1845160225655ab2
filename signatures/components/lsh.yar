rule lsh
{
    meta:
        component = "lsh"
        title = "lsh"
        supplier = "lsh"
        purl = "pkg:generic/lsh"
        homepage = "https://www.lysator.liu.se/~nisse/lsh/"
        type = "application"
        source = "lsh-utils"
        version_v = "lsh-([0-9.]+[0-9])"
        version_d = "lshd-([0-9.]+[0-9])"
        hit1 = "\\0lsh-2.1, secsh protocol version 2.0\\0"
        hit1_version = "2.1"
        miss1 = "lsh-2.1\\n"
    strings:
        $v = /\x00lsh-[1-3]\.[0-9]{1,2}(\.[0-9]{1,2})?(, secsh protocol version [23]\.0)?\x00/
        $d = /\x00lshd-[1-3]\.[0-9]{1,2}(\.[0-9]{1,2})?(, secsh protocol version [23]\.0)?\x00/
    condition:
        any of them
}
