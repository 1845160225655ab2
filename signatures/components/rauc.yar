rule rauc
{
    meta:
        component = "rauc"
        title = "RAUC"
        supplier = "pengutronix"
        cpe = "pengutronix:rauc"
        purl = "pkg:generic/rauc"
        homepage = "https://rauc.io/"
        type = "application"
        source = "rauc"
        version_v = "rauc ([0-9.]+[0-9])"
        hit1 = "\\0rauc 1.8\\n\\0"
        hit1_version = "1.8"
        miss1 = "rauc 1.8"
    strings:
        $v = /\x00rauc [12]\.[0-9]{1,2}(\.[0-9]{1,2})?[^\x00\n]{0,12}\n?\x00/
    condition:
        any of them
}
