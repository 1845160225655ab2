rule jitterentropy_rngd
{
    meta:
        component = "jitterentropy-rngd"
        title = "jitterentropy-rngd"
        supplier = "jitterentropy"
        purl = "pkg:generic/jitterentropy-rngd"
        type = "application"
        source = "jitterentropy-rngd"
        hit1 = "\\0jitterentropy-rngd %d.%d.%d\\0"
        miss1 = "jitterentropy-rngd %d.%d.%d "
    strings:
        $a1 = /\x00jitterentropy-rngd %d\.%d\.%d\n?\x00/
        $a2 = /\x00\njitterentropy rngd feeding entropy to input_pool of Linux RNG\n?\x00/
    condition:
        any of them
}
