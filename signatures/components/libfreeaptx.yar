rule libfreeaptx
{
    meta:
        component = "libfreeaptx"
        title = "libfreeaptx"
        supplier = "libfreeaptx"
        purl = "pkg:generic/libfreeaptx"
        licence = "LGPL-2.1-or-later"
        homepage = "https://github.com/iamthehorker/libfreeaptx"
        type = "library"
        source = "libfreeaptx"
        path_version = "^libfreeaptx\\.so\\.(0(?:\\.[0-9]+){2})$"
        hit1 = "\\0aptX encoder utility %d.%d.%d (using libfreeaptx %d.%d.%d)\\0"
        file1 = "libfreeaptx.so.0.1.1"
        file1_version = "0.1.1"
        file2 = "libfreeaptx.so.0"
        miss1 = "aptX encoder utility %d.%d.%d (using libfreeaptx %d.%d.%d) "
    strings:
        $a1 = /\x00aptX encoder utility %d\.%d\.%d \(using libfreeaptx %d\.%d\.%d\)\n?\x00/
        $a2 = /\x00aptX decoder utility %d\.%d\.%d \(using libfreeaptx %d\.%d\.%d\)\n?\x00/
    condition:
        any of ($a*)
}
