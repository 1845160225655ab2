rule ebtables
{
    meta:
        component = "ebtables"
        title = "ebtables"
        supplier = "netfilter"
        cpe = "netfilter:ebtables"
        purl = "pkg:generic/ebtables"
        homepage = "https://www.netfilter.org/"
        type = "application"
        source = "ebtables"
        version = "ebtablesu? v([23]\\.0\\.[0-9]{1,2}(?:-[0-9]+)?)"
        hit1 = "ebtables v2.0.11 (legacy) (December 2011)"
        hit1_version = "2.0.11"
        hit2 = "ebtables v2.0.10-4 (December 2011)\\n"
        hit2_version = "2.0.10-4"
        miss1 = "ebtables v2.0.10"
    strings:
        $v = /ebtablesu? v2\.0\.[0-9]{1,2}(-[0-9])?(\.[0-9]{1,2})? (\(legacy\) )?\([A-Z][a-z]+ 20[0-9]{2}\)/
    condition:
        any of them
}
