rule libdisorder
{
    meta:
        component = "libdisorder"
        title = "libdisorder"
        supplier = "libdisorder"
        purl = "pkg:generic/libdisorder"
        licence = "GPL-2.0-or-later"
        homepage = "https://github.com/locasto/libdisorder"
        type = "library"
        source = "libdisorder"
        hit1 = "\\0tokens: %d entropy: %f metric: %f maxent: %f ratio: %f\\0file size: %lld (bytes)\\0"
        miss1 = "\\0tokens: %d entropy: %f metric: %f maxent: %f ratio: %f\\0"
        miss2 = "tokens: %d entropy: %f metric: %f maxent: %f ratio: %f file size: %lld (bytes) "
    strings:
        $c1 = /\x00tokens: %d entropy: %f metric: %f maxent: %f ratio: %f\n?\x00/
        $c2 = /\x00file size: %lld \(bytes\)\n?\x00/
    condition:
        all of them
}
