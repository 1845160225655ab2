rule duktape
{
    meta:
        component = "duktape"
        title = "Duktape"
        supplier = "duktape"
        purl = "pkg:generic/duktape"
        licence = "MIT"
        homepage = "https://duktape.org/"
        type = "library"
        source = "duktape"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([12]\\.[0-9]\\.[0-9]{1,2})\\x00"
        hit1 = "\\0valstack limit\\0callstack limit\\0"
        miss1 = "Duktape 1.2.3\\n"
    strings:
        $b = "invalid bytecode\x00"
        $c = "Duktape\x00"
        $d = "duk_push_"
        $e = "fileName\x00"
        $f = "parse error"
        $g = "token limit\x00"
        $h = "valstack limit\x00"
        $i = "callstack limit\x00"
    condition:
        (($c and $g and $h) or ($h and $i)) and any of them
}
