rule cryptodev_linux
{
    meta:
        component = "cryptodev-linux"
        title = "cryptodev-linux"
        supplier = "cryptodev"
        purl = "pkg:generic/cryptodev-linux"
        homepage = "http://cryptodev-linux.org/"
        type = "device-driver"
        version_v = "[^\\t\\n\\r\\x20-\\x7e]([12]\\.[0-9]{1,2})\\x00"
        near_v = 300
        confidence_v = 75
        hit1 = "\\0description=CryptoDev driver\\0"
        miss1 = "cryptodev-linux 1.2.3\\n"
    strings:
        $a = "description=CryptoDev driver"
        $v = "cryptodev: driver %s loaded."
    condition:
        any of them
}
