rule libecap
{
    meta:
        component = "libecap"
        title = "libecap"
        supplier = "libecap"
        purl = "pkg:generic/libecap"
        licence = "BSD-2-Clause"
        homepage = "https://www.e-cap.org"
        type = "library"
        source = "libecap"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([1-2]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0!\"async eCAP adapter Service is missing suspend()\"\\0!\"async eCAP adapter Service is missing resume()\"\\0"
        hit2 = "\\0!\"async eCAP adapter Service is missing suspend()\"\\0!\"async eCAP adapter Service is missing resume()\"\\01.0.1\\0"
        hit2_version = "1.0.1"
        miss1 = "\\0!\"async eCAP adapter Service is missing suspend()\"\\0"
        miss2 = "!\"async eCAP adapter Service is missing suspend()\" !\"async eCAP adapter Service is missing resume()\" "
    strings:
        $c1 = /\x00!"async eCAP adapter Service is missing suspend\(\)"\n?\x00/
        $c2 = /\x00!"async eCAP adapter Service is missing resume\(\)"\n?\x00/
        $c3 = /\x00!"async eCAP adapter Xaction is missing resume\(\)"\n?\x00/
    condition:
        2 of ($c*)
}
