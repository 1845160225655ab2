rule neon
{
    meta:
        component = "neon"
        title = "neon"
        supplier = "neon"
        purl = "pkg:generic/neon"
        licence = "LGPL-2.0-or-later"
        homepage = "https://notroj.github.io/neon/"
        type = "library"
        source = "neon27"
        version = "neon ([0-9.]+)"
        hit1 = "\\0neon 0.32.5: Library build, "
        hit1_version = "0.32.5"
        hit2 = "\\0neon 0.31.2: Library build, "
        hit2_version = "0.31.2"
        miss1 = "neon/0.32.5"
    strings:
        $v = /\x00neon [01]\.[0-9]{1,2}\.[0-9]{1,2}: Library build, /
    condition:
        any of them
}
