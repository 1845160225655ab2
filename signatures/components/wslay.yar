rule wslay
{
    meta:
        component = "wslay"
        title = "wslay"
        supplier = "wslay"
        purl = "pkg:generic/wslay"
        licence = "MIT"
        homepage = "https://github.com/tatsuhiro-t/wslay"
        type = "library"
        source = "wslay"
        hit1 = "\\0wslay_stack_empty\\0wslay_queue_free\\0wslay_stack_free\\0"
        miss1 = "\\0wslay_stack_empty\\0wslay_queue_free\\0"
    strings:
        $s1 = /\x00wslay_stack_empty\x00/
        $s2 = /\x00wslay_queue_free\x00/
        $s3 = /\x00wslay_stack_free\x00/
    condition:
        all of ($s*)
}
