rule c_ares
{
    meta:
        component = "c-ares"
        title = "c-ares"
        supplier = "c-ares"
        cpe = "c-ares:c-ares"
        purl = "pkg:generic/c-ares"
        homepage = "https://c-ares.org/"
        type = "library"
        source = "c-ares"
        version_a = "[^0-9._](1\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_a = 8192
        confidence_b = 50
        hit1 = "\\0Given hostname is not numeric\\0Timeout while contacting DNS servers\\0\\01.18.1\\0"
        hit1_version = "1.18.1"
        miss1 = "\\0c-ares/1.18.1\\0ares_version\\0"
    strings:
        $a = "Given hostname is not numeric"
        $b = "Timeout while contacting DNS servers"
    condition:
        all of them
}
