rule oniguruma
{
    meta:
        component = "oniguruma"
        title = "Oniguruma"
        supplier = "oniguruma"
        cpe = "oniguruma_project:oniguruma"
        purl = "pkg:generic/oniguruma"
        licence = "BSD-2-Clause"
        homepage = "https://github.com/kkos/oniguruma"
        type = "library"
        source = "libonig"
        hit1 = "Oniguruma %d.%d.%d : Copyright (C)"
        miss1 = "Oniguruma 6.9.8"
    strings:
        $v = /Oniguruma %d\.%d\.%d : Copyright \(C\)/
    condition:
        any of them
}
