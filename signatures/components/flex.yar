rule flex
{
    meta:
        component = "flex"
        title = "flex"
        supplier = "flex"
        purl = "pkg:generic/flex"
        homepage = "https://github.com/westes/flex"
        type = "library"
        source = "flex"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([2-3]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0static const flex_int16_t * %s = 0;\\0static const flex_int32_t * %s = 0;\\0"
        hit2 = "\\0static const flex_int16_t * %s = 0;\\0static const flex_int32_t * %s = 0;\\02.6.4\\0"
        hit2_version = "2.6.4"
        miss1 = "\\0static const flex_int16_t * %s = 0;\\0"
        miss2 = "static const flex_int16_t * %s = 0; static const flex_int32_t * %s = 0; "
    strings:
        $c1 = /\x00static const flex_int16_t \* %s = 0;\n?\x00/
        $c2 = /\x00static const flex_int32_t \* %s = 0;\n?\x00/
        $c3 = /\x00\tyy_flex_debug = 0;\n?\x00/
        $c4 = /\x00#ifdef FLEX_SCANNER\n?\x00/
    condition:
        2 of ($c*)
}
