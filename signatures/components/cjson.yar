// The version is kept as numbers. Found by functions that the library exports and that programs do not import together.
rule cjson
{
    meta:
        component = "cjson"
        title = "cJSON"
        supplier = "cjson"
        cpe = "davegamble:cjson"
        purl = "pkg:generic/cjson"
        licence = "MIT"
        homepage = "https://github.com/DaveGamble/cJSON"
        type = "library"
        source = "cjson"
        confidence_a = 50
        confidence_b = 50
        confidence_c = 50
        confidence_d = 50
        confidence_e = 50
        path_version = "^libcjson(?:_utils)?\\.so\\.([0-9]+\\.[0-9]+\\.[0-9]+)$"
        hit1 = "\\0cJSON_InitHooks\\0cJSON_Minify\\0cJSON_CreateIntArray\\0cJSON_DetachItemFromObject\\0cJSON_CreateDoubleArray\\0"
        miss1 = "\\0cJSON_Parse\\0cJSON_CreateIntArray\\0libcjson.so.1\\0"
    strings:
        $a = "cJSON_InitHooks"
        $b = "cJSON_Minify"
        $c = "cJSON_CreateIntArray"
        $d = "cJSON_DetachItemFromObject"
        $e = "cJSON_CreateDoubleArray"
    condition:
        all of them
}
