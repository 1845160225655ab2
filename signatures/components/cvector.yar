rule cvector
{
    meta:
        component = "cvector"
        title = "cvector"
        supplier = "cvector"
        purl = "pkg:generic/cvector"
        licence = "LGPL-2.1-or-later"
        homepage = "https://github.com/yayahjb/cvector"
        type = "library"
        source = "cvector"
        hit1 = "\\0CVectorGetCapacity\\0CVectorSetCapacity\\0CVectorGetFlags\\0"
        miss1 = "\\0CVectorGetCapacity\\0CVectorSetCapacity\\0"
    strings:
        $s1 = /\x00CVectorGetCapacity\x00/
        $s2 = /\x00CVectorSetCapacity\x00/
        $s3 = /\x00CVectorGetFlags\x00/
    condition:
        all of ($s*)
}
