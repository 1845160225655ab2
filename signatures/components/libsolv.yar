rule libsolv
{
    meta:
        component = "libsolv"
        title = "libsolv"
        supplier = "opensuse"
        cpe = "opensuse:libsolv"
        purl = "pkg:generic/libsolv"
        licence = "BSD-3-Clause"
        homepage = "https://github.com/openSUSE/libsolv"
        type = "library"
        source = "libsolv"
        version_l = "[^\\t\\n\\r\\x20-\\x7e](0\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_l = 16
        hit1 = "\\00.7.23\\0libsolv-\\0"
        hit1_version = "0.7.23"
        hit2 = "\\00.7.17\\0libsolv-\\0"
        hit2_version = "0.7.17"
        miss1 = "libsolv-0.7.23"
    strings:
        $l = /\x00libsolv-\x00/
        $u = "unsupported SOLV version"
        $s = "repo size: %d solvables"
    condition:
        any of them
}
