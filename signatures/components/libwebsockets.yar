rule libwebsockets
{
    meta:
        component = "libwebsockets"
        title = "libwebsockets"
        supplier = "libwebsockets"
        purl = "pkg:generic/libwebsockets"
        homepage = "https://libwebsockets.org/"
        type = "library"
        source = "libwebsockets"
        version_a = "[^0-9._]([1-4]\\.[0-9]{1,2}\\.[0-9]{1,2})[- ][^\\x00]{0,40}\\x00"
        near_a = 524288
        confidence_b = 40
        confidence_c = 40
        hit1 = "\\0lws_get_library_version\\0lws_service_fd_tsi\\0lws_cancel_service_pt\\0\\04.1.6-\\0"
        hit1_version = "4.1.6"
        miss1 = "\\0lws_get_library_version\\0lws_service\\0"
    strings:
        $a = "lws_get_library_version"
        $b = "lws_service_fd_tsi"
        $c = "lws_cancel_service_pt"
    condition:
        all of them
}
