rule isc_kea
{
    meta:
        component = "isc-kea"
        title = "Kea"
        supplier = "isc"
        cpe = "isc:kea"
        purl = "pkg:generic/isc-kea"
        licence = "MPL-2.0"
        homepage = "https://www.isc.org/kea/"
        type = "application"
        source = "isc-kea"
        version_v = "Version: {4,20}([0-9.]+)"
        hit1 = ";;;;   Version:           2.2.0"
        hit1_version = "2.2.0"
        miss1 = ";;;; Version: 2.2.0"
    strings:
        $v = /;;;;   Version: {4,20}[0-9]\.[0-9]{1,2}\.[0-9]{1,2}/
    condition:
        any of them
}
