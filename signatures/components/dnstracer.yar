rule dnstracer
{
    meta:
        component = "dnstracer"
        title = "DNSTracer"
        supplier = "dnstracer"
        purl = "pkg:generic/dnstracer"
        type = "application"
        source = "dnstracer"
        hit1 = "\\0Tracing to %s[%s] via %s, maximum of %d retries\\0Expected id: %hx, received id: %hx\\0"
        miss1 = "\\0Tracing to %s[%s] via %s, maximum of %d retries\\0"
        miss2 = "Tracing to %s[%s] via %s, maximum of %d retries "
    strings:
        $c1 = /\x00Tracing to %s\[%s\] via %s, maximum of %d retries\n?\x00/
        $c2 = /\x00Expected id: %hx, received id: %hx\n?\x00/
    condition:
        all of them
}
