rule op_tee
{
    meta:
        component = "op-tee"
        title = "OP-TEE"
        supplier = "linaro"
        cpe = "linaro:op-tee"
        purl = "pkg:generic/op-tee"
        homepage = "https://www.op-tee.org/"
        type = "firmware"
        source = "optee-os"
        version = "\\x00([0-9.]+)"
        hit1 = "\\x003.20.0-dev (gcc version 11.3.0 (Buildroot)) #2 Thu\\0OP-TEE version: %s\\0"
        hit1_version = "3.20.0"
        miss1 = "I/TC: OP-TEE version: 3.20.0 (gcc version 11.3.0) #2\\n"
    strings:
        $a = "OP-TEE version: %s"
        $v = /\x00[2-4]\.[0-9]{1,2}\.[0-9]{1,2}(-[A-Za-z0-9.-]{1,40})? \(gcc version [^\x00]{4,90}\) #[0-9]{1,5} /
    condition:
        $a and any of them
}
