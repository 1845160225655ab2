rule json_c
{
    meta:
        component = "json-c"
        title = "json-c"
        supplier = "json-c"
        cpe = "json-c:json-c"
        purl = "pkg:generic/json-c"
        licence = "MIT"
        homepage = "https://github.com/json-c/json-c"
        type = "library"
        source = "json-c"
        version_a = "[^0-9._](0\\.1[0-9](?:\\.[0-9]{1,2})?)\\x00"
        near_a = 8192
        hit1 = "\\0json-c aborts with error: %s\\n\\0\\00.16\\0"
        hit1_version = "0.16"
        miss1 = "\\0JSONC_0.14\\0libjson-c.so.5\\0"
    strings:
        $a = "json-c aborts with error: %s\n"
    condition:
        any of them
}
