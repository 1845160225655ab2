rule rhonabwy
{
    meta:
        component = "rhonabwy"
        title = "rhonabwy"
        supplier = "rhonabwy"
        purl = "pkg:generic/rhonabwy"
        homepage = "https://github.com/babelouest/rhonabwy"
        type = "library"
        source = "rhonabwy"
        path_version = "^librhonabwy\\.so\\.((?:0|1)(?:\\.[0-9]+){2})$"
        hit1 = "\\0rhonabwy jwks append - error json_array_set\\0"
        hit2 = "\\0r_jwe_aesgcm_key_unwrap - Invalid tag %s %s\\0r_jwe_decrypt_payload - decryption failed: '%s'\\0"
        file1 = "librhonabwy.so.1.1.11"
        file1_version = "1.1.11"
        file2 = "librhonabwy.so.1"
        miss1 = "rhonabwy jwks append - error json_array_set "
        miss2 = "\\0r_jwe_aesgcm_key_unwrap - Invalid tag %s %s\\0"
        miss3 = "r_jwe_aesgcm_key_unwrap - Invalid tag %s %s r_jwe_decrypt_payload - decryption failed: '%s' "
    strings:
        $a1 = /\x00rhonabwy jwks append - error json_array_set\n?\x00/
        $a2 = /\x00rhonabwy jwks empty - error json_array_clear\n?\x00/
        $a3 = /\x00rhonabwy jwks append - error json_array_append\n?\x00/
        $c1 = /\x00r_jwe_aesgcm_key_unwrap - Invalid tag %s %s\n?\x00/
        $c2 = /\x00r_jwe_decrypt_payload - decryption failed: '%s'\n?\x00/
        $c3 = /\x00fread warning, reading %zu while expecting %zu\n?\x00/
        $c4 = /\x00Unable to decrypt payload %d\n?\x00/
    condition:
        any of ($a*) or 2 of ($c*)
}
