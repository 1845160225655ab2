rule simdjson
{
    meta:
        component = "simdjson"
        title = "simdjson"
        supplier = "simdjson"
        purl = "pkg:generic/simdjson"
        homepage = "https://github.com/lemire/simdjson"
        type = "library"
        source = "simdjson"
        hit1 = "\\0Unexpected error, consider reporting this problem as you may have found a bug in simdjson\\0"
        hit2 = "\\0Empty: no JSON found\\0The input is not valid UTF-8\\0"
        miss1 = "Unexpected error, consider reporting this problem as you may have found a bug in simdjson "
        miss2 = "\\0Empty: no JSON found\\0"
        miss3 = "Empty: no JSON found The input is not valid UTF-8 "
    strings:
        $a1 = /\x00Unexpected error, consider reporting this problem as you may have found a bug in simdjson\n?\x00/
        $c1 = /\x00Empty: no JSON found\n?\x00/
        $c2 = /\x00The input is not valid UTF-8\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
