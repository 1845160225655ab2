rule liboauth
{
    meta:
        component = "liboauth"
        title = "liboauth"
        supplier = "liboauth"
        purl = "pkg:generic/liboauth"
        licence = "MIT"
        homepage = "http://liboauth.sourceforge.net/"
        type = "library"
        source = "liboauth"
        version_v = "liboauth-agent/([01]\\.[0-9]{1,2}\\.[0-9]{1,2})"
        hit1 = "\\0oauth_b64_decode\\0oauth_b64_encode\\0oauth_exec_shell\\0"
        hit2 = "\\0liboauth-agent/1.0.3\\0"
        hit2_version = "1.0.3"
        miss1 = "\\0oauth_b64_decode\\0oauth_b64_encode\\0"
        miss2 = "\\0liboauth-agent/X\\0"
    strings:
        $v = /\x00liboauth-agent\/([01]\.[0-9]{1,2}\.[0-9]{1,2})\x00/
        $s1 = /\x00oauth_b64_decode\x00/
        $s2 = /\x00oauth_b64_encode\x00/
        $s3 = /\x00oauth_exec_shell\x00/
    condition:
        $v or all of ($s*)
}
