rule zziplib
{
    meta:
        component = "zziplib"
        title = "ZZIPlib"
        supplier = "zziplib"
        purl = "pkg:generic/zziplib"
        type = "library"
        source = "zziplib"
        version_r1 = "zziplib ([0-9.]+)"
        path_version = "^libzzip-0\\.so\\.([0-9]{2}\\.0\\.[0-9]+)$"
        releases = "13.0.*=0.13.*"
        hit1 = "./bins/unzzip.c version zziplib 0.13.72\\0"
        hit1_version = "0.13.72"
        hit2 = "\\0zip-file %s too short\\0Failed to open zip-file %s\\0"
        file1 = "libzzip-0.so.13.0.72"
        file1_version = "0.13.72"
        file2 = "libzzip-0.so.13"
        miss1 = "\\0zip-file %s too short\\0"
        miss2 = "zip-file %s too short "
    strings:
        $r1 = / version zziplib 0\.[0-9]{1,2}\.[0-9]{1,2}\x00/
        $c1 = /\x00zip-file %s too short\n?\x00/
        $c2 = /\x00Failed to open zip-file %s\n?\x00/
        $c3 = /\x00Failed to read zip-file %s\n?\x00/
        $c4 = /\x00Failed to fstat zip-file %s\n?\x00/
    condition:
        $r1 or 2 of ($c*)
}
