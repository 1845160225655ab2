rule packagekit
{
    meta:
        component = "packagekit"
        title = "packagekit"
        supplier = "freedesktop"
        purl = "pkg:generic/packagekit"
        homepage = "https://www.freedesktop.org/software/PackageKit/"
        type = "library"
        source = "packagekit"
        hit1 = "\\0Cannot connect to PackageKit on %s\\0"
        hit2 = "\\0using temp dir %s\\0copy from %s to %s\\0"
        miss1 = "Cannot connect to PackageKit on %s "
        miss2 = "\\0using temp dir %s\\0"
        miss3 = "using temp dir %s copy from %s to %s "
    strings:
        $a1 = /\x00Cannot connect to PackageKit on %s\n?\x00/
        $a2 = /\x00PackageKit Offline Update Results\n?\x00/
        $a3 = /\x00PackageKit Console Program\n?\x00/
        $c1 = /\x00using temp dir %s\n?\x00/
        $c2 = /\x00copy from %s to %s\n?\x00/
        $c3 = /\x00%s is not \(yet\) available \(%s\)\n?\x00/
        $c4 = /\x00gstmatcher: Did not match: %s\n?\x00/
        $c5 = /\x00cache-age changed to %u\n?\x00/
        $c6 = /\x00already set name to %s\n?\x00/
    condition:
        any of ($a*) or 2 of ($c*)
}
