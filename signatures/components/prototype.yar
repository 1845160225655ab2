rule prototype
{
    meta:
        component = "prototype"
        title = "Prototype"
        supplier = "prototypejs"
        cpe = "prototypejs:prototype"
        purl = "pkg:generic/prototype"
        licence = "MIT"
        homepage = "http://prototypejs.org/"
        type = "library"
        source = "prototypejs"
        version = "version ([0-9.]+[0-9])"
        hit1 = "Prototype JavaScript framework, version 1.7.3"
        hit1_version = "1.7.3"
        hit2 = "Prototype JavaScript framework, version 1.7.1"
        hit2_version = "1.7.1"
        miss1 = "Prototype JavaScript framework"
    strings:
        $v = /Prototype JavaScript framework, version [12]\.[0-9]{1,2}\.[0-9]{1,2}/
    condition:
        any of them
}
