rule libupnp
{
    meta:
        component = "libupnp"
        title = "Portable SDK for UPnP Devices"
        supplier = "pupnp"
        cpe = "pupnp_project:pupnp"
        purl = "pkg:generic/libupnp"
        licence = "BSD-3-Clause"
        homepage = "https://pupnp.github.io/pupnp/"
        type = "library"
        source = "pupnp-1.8 libupnp pupnp"
        version = "UPnP devices ?/([0-9]{1,2}\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)"
        hit1 = "%s/%s, UPnP/1.0, Portable SDK for UPnP devices/1.8.4"
        hit1_version = "1.8.4"
        hit2 = "%s/%s, UPnP/1.0, Intel SDK for UPnP devices /1.2"
        hit2_version = "1.2"
        miss1 = "Portable SDK for UPnP devices/1.6.19 is vulnerable"
    strings:
        $v = /UPnP\/1\.[0-9], (Portable|Intel) SDK for UPnP devices ?\/[0-9]{1,2}\.[0-9]{1,2}(\.[0-9]{1,2})?/
    condition:
        any of them
}
