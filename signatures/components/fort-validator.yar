rule fort_validator
{
    meta:
        component = "fort-validator"
        title = "FORT Validator"
        supplier = "nicmx"
        purl = "pkg:generic/fort-validator"
        licence = "MIT"
        type = "application"
        source = "fort-validator"
        version_v1 = "fort ([0-2](?:\\.[0-9]{1,4}){1,3})"
        version_v2 = "fort/([0-2](?:\\.[0-9]{1,4}){1,3})"
        hit1 = "\\0fort 1.5.4\\0"
        hit1_version = "1.5.4"
        hit2 = "\\0fort/1.5.4\\0"
        hit2_version = "1.5.4"
        hit3 = "\\0Error casting manifest version: %s\\0Error converting SignedData version: %s\\0"
        miss1 = "fort 1.5.4 was seen"
        miss2 = "fort/1.5.4 was seen"
        miss3 = "\\0Error casting manifest version: %s\\0"
        miss4 = "Error casting manifest version: %s "
    strings:
        $v1 = /\x00fort [0-2](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $v2 = /\x00fort\/[0-2](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $c1 = /\x00Error casting manifest version: %s\n?\x00/
        $c2 = /\x00Error converting SignedData version: %s\n?\x00/
    condition:
        any of ($v*) or ($c1 and $c2)
}
