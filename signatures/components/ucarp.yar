rule ucarp
{
    meta:
        component = "ucarp"
        title = "UCARP"
        supplier = "ucarp"
        purl = "pkg:generic/ucarp"
        type = "application"
        source = "ucarp"
        version = "ucarp ([0-9.]+)"
        hit1 = "\\0ucarp 1.5.2 - Jan  3 2010\\n\\0"
        hit1_version = "1.5.2"
        miss1 = "ucarp 1.5.2"
    strings:
        $v = /ucarp [12]\.[0-9]{1,2}(\.[0-9]{1,2})? - [A-Z][a-z]{2} [ 0-9][0-9] [0-9]{4}/
    condition:
        any of them
}
