rule hidapi
{
    meta:
        component = "hidapi"
        title = "HIDAPI"
        supplier = "hidapi"
        purl = "pkg:generic/hidapi"
        homepage = "https://github.com/libusb/hidapi"
        type = "library"
        source = "hidapi"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-1]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0hid_get_indexed_string\\0hid_get_product_string\\0hid_get_input_report\\0"
        hit2 = "\\0hid_get_indexed_string\\0hid_get_product_string\\0hid_get_input_report\\00.13.1\\0"
        hit2_version = "0.13.1"
        miss1 = "\\0hid_get_indexed_string\\0hid_get_product_string\\0"
    strings:
        $s1 = /\x00hid_get_indexed_string\x00/
        $s2 = /\x00hid_get_product_string\x00/
        $s3 = /\x00hid_get_input_report\x00/
    condition:
        all of ($s*)
}
