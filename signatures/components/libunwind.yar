rule libunwind
{
    meta:
        component = "libunwind"
        title = "libunwind"
        supplier = "libunwind"
        cpe = "libunwind_project:libunwind"
        purl = "pkg:generic/libunwind"
        licence = "MIT"
        homepage = "https://www.nongnu.org/libunwind/"
        type = "library"
        source = "libunwind"
        hit1 = "no unwind info found\\0unwind info has unsupported version"
        miss1 = "unwind info has unsupported version"
    strings:
        $a = "unwind info has unsupported version"
        $b = "no unwind info found"
    condition:
        all of them
}
