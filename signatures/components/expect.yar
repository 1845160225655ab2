rule expect
{
    meta:
        component = "expect"
        title = "Expect"
        supplier = "expect"
        purl = "pkg:generic/expect"
        type = "application"
        source = "expect"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-6](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0%s requires Expect version %s (but using %s)\\0"
        hit2 = "\\0%s requires Expect version %s (but using %s)\\05.45.4\\0"
        hit2_version = "5.45.4"
        hit3 = "\\0bad type (set %d) in exp_expectl\\0Expect_Init failed: %s\\0"
        miss1 = "%s requires Expect version %s (but using %s) "
        miss2 = "\\0bad type (set %d) in exp_expectl\\0"
        miss3 = "bad type (set %d) in exp_expectl "
    strings:
        $a1 = /\x00%s requires Expect version %s \(but using %s\)\n?\x00/
        $a2 = /\x00exp_getptyslave: slave = %d but expected 0\n?\x00/
        $c1 = /\x00bad type \(set %d\) in exp_expectl\n?\x00/
        $c2 = /\x00Expect_Init failed: %s\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
