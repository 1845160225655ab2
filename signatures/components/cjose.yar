rule cjose
{
    meta:
        component = "cjose"
        title = "cjose"
        supplier = "cjose"
        purl = "pkg:generic/cjose"
        licence = "MIT"
        homepage = "https://github.com/zmartzone/cjose"
        type = "library"
        source = "cjose"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-1](?:\\.[0-9]{1,3}){3})\\n?\\x00"
        hit1 = "\\0CJOSE_HDR_ALG_ES256\\0CJOSE_HDR_ALG_ES384\\0CJOSE_HDR_ALG_ES512\\0"
        hit2 = "\\0CJOSE_HDR_ALG_ES256\\0CJOSE_HDR_ALG_ES384\\0CJOSE_HDR_ALG_ES512\\00.6.2.1\\0"
        hit2_version = "0.6.2.1"
        miss1 = "\\0CJOSE_HDR_ALG_ES256\\0CJOSE_HDR_ALG_ES384\\0"
    strings:
        $s1 = /\x00CJOSE_HDR_ALG_ES256\x00/
        $s2 = /\x00CJOSE_HDR_ALG_ES384\x00/
        $s3 = /\x00CJOSE_HDR_ALG_ES512\x00/
    condition:
        all of ($s*)
}
