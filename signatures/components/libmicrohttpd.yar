rule libmicrohttpd
{
    meta:
        component = "libmicrohttpd"
        title = "GNU libmicrohttpd"
        supplier = "fsf"
        cpe = "gnu:libmicrohttpd"
        purl = "pkg:generic/libmicrohttpd"
        licence = "LGPL-2.1-or-later"
        homepage = "https://www.gnu.org/software/libmicrohttpd/"
        type = "library"
        source = "libmicrohttpd"
        version_a = "[^0-9._]([01]\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_a = 16384
        confidence_b = 40
        confidence_c = 40
        hit1 = "\\0MHD_queue_response\\0MHD_get_reason_phrase_for\\0MHD-worker\\0\\00.9.75\\0"
        hit1_version = "0.9.75"
        miss1 = "\\0MHD_queue_response\\0MHD_start_daemon\\0"
    strings:
        $a = "MHD-worker"
        $b = "MHD_queue_response"
        $c = "MHD_get_reason_phrase_for"
    condition:
        all of them
}
