rule ulfius
{
    meta:
        component = "ulfius"
        title = "ulfius"
        supplier = "ulfius"
        purl = "pkg:generic/ulfius"
        homepage = "https://github.com/babelouest/ulfius"
        type = "library"
        source = "ulfius"
        path_version = "^libulfius\\.so\\.(2(?:\\.[0-9]+){2})$"
        hit1 = "\\0Ulfius - Handshake failed: %s\\0"
        file1 = "libulfius.so.2.7.13"
        file1_version = "2.7.13"
        file2 = "libulfius.so.2"
        miss1 = "Ulfius - Handshake failed: %s "
    strings:
        $a1 = /\x00Ulfius - Handshake failed: %s\n?\x00/
        $a2 = /\x00Ulfius - Error setting cookie %s\n?\x00/
        $a3 = /\x00Ulfius - Certificate verify output: %s\n?\x00/
        $a4 = /\x00Ulfius Websocket Client\n?\x00/
    condition:
        any of ($a*)
}
