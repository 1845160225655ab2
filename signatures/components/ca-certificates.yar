rule ca_certificates
{
    meta:
        component = "ca-certificates"
        title = "Mozilla CA certificate bundle"
        supplier = "mozilla"
        purl = "pkg:generic/ca-certificates"
        licence = "MPL-2.0"
        homepage = "https://www.mozilla.org/en-US/about/governance/policies/security-group/certs/"
        type = "data"
        hit1 = "##\\n## Bundle of CA Root Certificates\\n##\\n## Certificate data from Mozilla as of: Tue Jan 10 04:12:06 2023 GMT\\n"
        miss1 = "Certificate data from Mozilla"
    strings:
        $a = /## Bundle of CA Root Certificates\n##\n## Certificate data from Mozilla/
        $b = "## Certificate data from Mozilla as of: "
    condition:
        any of them
}
