rule fsverity_utils
{
    meta:
        component = "fsverity-utils"
        title = "fsverity-utils"
        supplier = "kernelorg"
        purl = "pkg:generic/fsverity-utils"
        licence = "MIT"
        homepage = "https://git.kernel.org/pub/scm/linux/kernel/git/ebiggers/fsverity-utils.git"
        type = "library"
        source = "fsverity-utils"
        hit1 = "\\0Invalid block size: %s.  Must be power of 2\\0FS_IOC_MEASURE_VERITY failed on '%s'\\0"
        miss1 = "\\0Invalid block size: %s.  Must be power of 2\\0"
        miss2 = "Invalid block size: %s.  Must be power of 2 FS_IOC_MEASURE_VERITY failed on '%s' "
    strings:
        $c1 = /\x00Invalid block size: %s\.  Must be power of 2\n?\x00/
        $c2 = /\x00FS_IOC_MEASURE_VERITY failed on '%s'\n?\x00/
        $c3 = /\x00FS_IOC_ENABLE_VERITY failed on '%s'\n?\x00/
        $c4 = /\x00signature file '%s' is too large\n?\x00/
        $c5 = /\x00'%s' algorithm not found in OpenSSL library\n?\x00/
        $c6 = /\x00out of memory \(tried to allocate %zu bytes\)\n?\x00/
    condition:
        2 of ($c*)
}
