rule libdiscid
{
    meta:
        component = "libdiscid"
        title = "libdiscid"
        supplier = "libdiscid"
        purl = "pkg:generic/libdiscid"
        homepage = "https://musicbrainz.org/doc/libdiscid"
        type = "library"
        source = "libdiscid"
        path_version = "^libdiscid\\.so\\.(0(?:\\.[0-9]+){2})$"
        version_v = "libdiscid ([0-1]\\.[0-9]{1,3}\\.[0-9]{1,3})"
        hit1 = "\\0Warning: Unable to read the disc's media catalog number.\\0Warning: Cannot get ISRC code for track %d\\0"
        hit2 = "\\0libdiscid 0.6.2\\0"
        hit2_version = "0.6.2"
        file1 = "libdiscid.so.0.6.2"
        file1_version = "0.6.2"
        file2 = "libdiscid.so.0"
        miss1 = "\\0Warning: Unable to read the disc's media catalog number.\\0"
        miss2 = "Warning: Unable to read the disc's media catalog number. Warning: Cannot get ISRC code for track %d "
        miss3 = "libdiscid X"
    strings:
        $v = /\x00libdiscid [0-1]\.[0-9]{1,3}\.[0-9]{1,3}\n?\x00/
        $c1 = /\x00Warning: Unable to read the disc's media catalog number\.\n?\x00/
        $c2 = /\x00Warning: Cannot get ISRC code for track %d\n?\x00/
        $c3 = /\x00cannot find cd device with the number '%d'\n?\x00/
        $c4 = /\x00cannot read TOC entry for track %d\n?\x00/
    condition:
        $v or 2 of ($c*)
}
