rule libvidstab
{
    meta:
        component = "libvidstab"
        title = "libvidstab"
        supplier = "libvidstab"
        purl = "pkg:generic/libvidstab"
        homepage = "http://public.hronopik.de/vid.stab/"
        type = "library"
        source = "libvidstab"
        hit1 = "\\0Fieldsize: %i, Maximal translation: %i pixel\\0too large variation in angle(%f)\\0"
        miss1 = "\\0Fieldsize: %i, Maximal translation: %i pixel\\0"
        miss2 = "Fieldsize: %i, Maximal translation: %i pixel too large variation in angle(%f) "
    strings:
        $c1 = /\x00Fieldsize: %i, Maximal translation: %i pixel\n?\x00/
        $c2 = /\x00too large variation in angle\(%f\)\n?\x00/
        $c3 = /\x00Multitheading: use %i threads\n?\x00/
        $c4 = /\x00unsupported Pixel Format \(%i\)\n?\x00/
    condition:
        2 of ($c*)
}
