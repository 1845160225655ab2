rule qpid_proton
{
    meta:
        component = "qpid-proton"
        title = "Qpid Proton"
        supplier = "apache"
        purl = "pkg:generic/qpid-proton"
        licence = "Apache-2.0"
        type = "library"
        source = "qpid-proton"
        hit1 = "\\0Read %d bytes from BIO Layer\\0process_input_ssl() returning %d\\0"
        miss1 = "\\0Read %d bytes from BIO Layer\\0"
        miss2 = "Read %d bytes from BIO Layer "
    strings:
        $c1 = /\x00Read %d bytes from BIO Layer\n?\x00/
        $c2 = /\x00process_input_ssl\(\) returning %d\n?\x00/
        $c3 = /\x00Wrote %d bytes from app to socket\n?\x00/
        $c4 = /\x00didn't receive pending bytes: %zi %zi\n?\x00/
        $c5 = /\x00link created: %p\n?\x00/
    condition:
        2 of them
}
