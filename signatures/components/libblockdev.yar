rule libblockdev
{
    meta:
        component = "libblockdev"
        title = "libblockdev"
        supplier = "storaged"
        purl = "pkg:generic/libblockdev"
        licence = "LGPL-2.1-or-later"
        type = "library"
        source = "libblockdev"
        hit1 = "\\0Failed to set the LIBBLOCKDEV_SKIP_DEP_CHECKS environment variable\\0"
        hit2 = "\\0Invalid or unsupported version (1) format: %s\\0Too low version of %s: %s. At least %s required.\\0"
        miss1 = "Failed to set the LIBBLOCKDEV_SKIP_DEP_CHECKS environment variable "
        miss2 = "\\0Invalid or unsupported version (1) format: %s\\0"
        miss3 = "Invalid or unsupported version (1) format: %s "
    strings:
        $a1 = /\x00Failed to set the LIBBLOCKDEV_SKIP_DEP_CHECKS environment variable\n?\x00/
        $c1 = /\x00Invalid or unsupported version \(1\) format: %s\n?\x00/
        $c2 = /\x00Too low version of %s: %s\. At least %s required\.\n?\x00/
        $c3 = /\x00Required feature %s not supported by this version of %s\n?\x00/
    condition:
        $a1 or 2 of ($c*)
}
