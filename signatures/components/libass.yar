rule libass
{
    meta:
        component = "libass"
        title = "libass"
        supplier = "libass"
        cpe = "libass_project:libass"
        purl = "pkg:generic/libass"
        licence = "ISC"
        homepage = "https://github.com/libass/libass"
        type = "library"
        source = "libass"
        version_v = ": ([0-9.]+)"
        version_s = "\\x00(?:tarball|commit): (0\\.[0-9]{1,2}\\.[0-9]{1,2})"
        near_s = 64
        hit1 = "\\0tarball: 0.17.1\\0libass source: %s\\0"
        hit1_version = "0.17.1"
        miss1 = "libass 1.2.3\\n"
    strings:
        $a = "libass API version: 0x%X"
        $v = /\x00(tarball|commit): [01]\.[0-9]{1,2}\.[0-9]{1,2}[^\x00]{0,40}\x00libass source: /
        $s = "libass source: %s"
        $b = "Neither PlayResX nor PlayResY defined. Assuming 384x288"
    condition:
        ($a or $b or $s) and any of them
}
