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
        path_version = "^libonig\\.so\\.(5\\.[0-9]\\.[0-9])$"
        releases = "5.0.0=6.9.0..6.9.4 5.1.0=6.9.5..6.9.6 5.2.0=6.9.7 5.3.0=6.9.8"
        hit1 = "Oniguruma %d.%d.%d : Copyright (C)"
        miss1 = "Oniguruma 6.9.8"
        file1 = "libonig.so.5.3.0"
        file1_version = "6.9.8"
        file2 = "libonig.so.5.1.0"
        file2_version = "6.9.5..6.9.6"
        file3 = "libonig.so.5.9.0"
    strings:
        $v = /Oniguruma %d\.%d\.%d : Copyright \(C\)/
    condition:
        any of them
}
