rule nghttp2
{
    meta:
        component = "nghttp2"
        title = "nghttp2"
        supplier = "nghttp2"
        cpe = "nghttp2:nghttp2"
        purl = "pkg:generic/nghttp2"
        licence = "MIT"
        homepage = "https://nghttp2.org/"
        type = "library"
        source = "nghttp2"
        version_lib = "[^0-9._]([01]\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        version_tool = "nghttp2/([0-9.]+)"
        near_lib = 65536
        hit1 = "\\xff1.52.0\\0\\0Received bad client magic byte string\\0"
        hit1_version = "1.52.0"
        miss1 = "\\0nghttp2_version\\0nghttp2/1.52.0\\0"
    strings:
        $lib = "Received bad client magic byte string"
        $tool = /nghttpx nghttp2\/[0-2]\.[0-9]{1,2}\.[0-9]{1,2}/
    condition:
        any of them
}
