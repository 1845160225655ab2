rule fribidi
{
    meta:
        component = "fribidi"
        title = "GNU FriBidi"
        supplier = "fribidi"
        cpe = "gnu:fribidi"
        purl = "pkg:generic/fribidi"
        licence = "LGPL-2.1-or-later"
        homepage = "https://github.com/fribidi/fribidi"
        type = "library"
        source = "fribidi"
        version = "FriBidi\\) ([0-9.]+)"
        hit1 = "(GNU FriBidi) 1.0.8"
        hit1_version = "1.0.8"
        miss1 = "GNU FriBidi 1.0.8"
    strings:
        $v = /\(GNU FriBidi\) [0-2]\.[0-9]{1,2}\.[0-9]{1,2}/
    condition:
        $v
}
