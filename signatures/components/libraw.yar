rule libraw
{
    meta:
        component = "libraw"
        title = "LibRaw"
        supplier = "libraw"
        cpe = "libraw:libraw"
        purl = "pkg:generic/libraw"
        licence = "LGPL-2.1-only OR CDDL-1.0"
        homepage = "https://www.libraw.org/"
        type = "library"
        source = "libraw"
        version_v = "\\x00(0[0-9.]+)-"
        hit1 = "\\x000.20.2-Release\\x00Unsupported file format or not RAW file\\0"
        hit1_version = "0.20.2"
        miss1 = "LibRaw 1.2.3\\n"
    strings:
        $v = /\x00[01]\.[0-9]{1,2}\.[0-9]{1,2}-(Release|Beta[0-9]*|Snapshot-?[0-9]*|Alpha[0-9]*)\x00/
        $a = "Input/output error\x00"
        $b = "Unsupported file format or not RAW file"
    condition:
        $b and any of them
}
