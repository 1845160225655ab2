rule stressapptest
{
    meta:
        component = "stressapptest"
        title = "stressapptest"
        supplier = "google"
        purl = "pkg:generic/stressapptest"
        licence = "Apache-2.0"
        type = "application"
        source = "stressapptest"
        file_version = "\\x00([01]\\.[0-9]\\.[0-9]{1,2})_autoconf\\x00"
        hit1 = "\\0Log: Failed to read msr %x core %d\\0Stats: Found %lld hardware incidents\\0"
        miss1 = "\\0Log: Failed to read msr %x core %d\\0"
        miss2 = "Log: Failed to read msr %x core %d "
    strings:
        $c1 = /\x00Log: Failed to read msr %x core %d\n?\x00/
        $c2 = /\x00Stats: Found %lld hardware incidents\n?\x00/
        $c3 = /\x00Stats: SAT revision %s, %d bit binary\n?\x00/
    condition:
        2 of them
}
