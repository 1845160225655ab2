rule libvirt
{
    meta:
        component = "libvirt"
        title = "libvirt"
        supplier = "libvirt"
        cpe = "redhat:libvirt"
        purl = "pkg:generic/libvirt"
        licence = "LGPL-2.1-or-later"
        homepage = "https://libvirt.org/"
        type = "application"
        source = "libvirt"
        version_v = ": ([0-9.]+)"
        version_w = "PRIVATE_([0-9.]+)"
        hit1 = "\\0LIBVIRT_PRIVATE_9.0.0\\0"
        hit1_version = "9.0.0"
        miss1 = "\\0LIBVIRT_0.9.0\\0libvirt.so.0\\0"
    strings:
        $a = "LIBVIRT_DEFAULT_URI"
        $b = "LIBVIRT_LIBSSH2"
        $v = /libvirt version: [0-9]{1,2}\.[0-9]{1,2}\.[0-9]{1,2}, package/
        $w = /\x00LIBVIRT_PRIVATE_[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{1,2}\x00/
        $c = "/libvirt-sock"
    condition:
        (($v or $w) and any of them) and uint32be(0) != 0xde120495
}
