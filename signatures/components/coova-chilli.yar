rule coova_chilli
{
    meta:
        component = "coova-chilli"
        title = "CoovaChilli"
        supplier = "coova"
        purl = "pkg:generic/coova-chilli"
        homepage = "https://coova.github.io/"
        type = "application"
        source = "coova-chilli"
        version = "(?:coova-chilli|CoovaChilli) ([0-9]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)"
        hit1 = "\\0coova-chilli 1.3.0\\0"
        hit1_version = "1.3.0"
        miss1 = "coova-chilli 1.3.0"
    strings:
        $v = /\x00(coova-chilli|CoovaChilli) [0-2]\.[0-9]{1,2}(\.[0-9]{1,2})?[^\x00\n]{0,10}[\x00\n]/
    condition:
        any of them
}
