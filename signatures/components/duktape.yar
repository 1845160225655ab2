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
        path_version = "^libduktape\\.so\\.(20[3-9])(?:\\.20[0-9]{3})?$"
        releases = "203=2.3.0 204=2.4.0 205=2.5.0 206=2.6.0 207=2.7.0"
        hit1 = "\\0valstack limit\\0callstack limit\\0"
        miss1 = "Duktape 1.2.3\\n"
        file1 = "libduktape.so.207"
        file1_version = "2.7.0"
        file2 = "libduktape.so.206.20600"
        file2_version = "2.6.0"
        file3 = "libduktape.so.208"
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
