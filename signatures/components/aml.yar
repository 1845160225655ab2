rule aml
{
    meta:
        component = "aml"
        title = "aml"
        supplier = "aml"
        purl = "pkg:generic/aml"
        homepage = "https://github.com/any1/aml/"
        type = "library"
        source = "aml"
        hit1 = "\\0aml_get_event_mask\\0aml_set_duration\\0aml_set_userdata\\0"
        miss1 = "\\0aml_get_event_mask\\0aml_set_duration\\0"
    strings:
        $s1 = /\x00aml_get_event_mask\x00/
        $s2 = /\x00aml_set_duration\x00/
        $s3 = /\x00aml_set_userdata\x00/
        $s4 = /\x00aml_is_started\x00/
        $s5 = /\x00aml_signal_new\x00/
    condition:
        3 of ($s*)
}
