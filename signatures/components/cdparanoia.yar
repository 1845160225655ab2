rule cdparanoia
{
    meta:
        component = "cdparanoia"
        title = "cdparanoia"
        supplier = "xiph"
        purl = "pkg:generic/cdparanoia"
        homepage = "https://www.xiph.org/paranoia/"
        type = "library"
        source = "cdparanoia"
        hit1 = "\\0Forcing search overlap to %d sectors; ignoring autosense\\0Forcing default to read %d sectors; ignoring preset and autosense\\0"
        miss1 = "\\0Forcing search overlap to %d sectors; ignoring autosense\\0"
        miss2 = "Forcing search overlap to %d sectors; ignoring autosense Forcing default to read %d sectors; ignoring preset and autosense "
    strings:
        $c1 = /\x00Forcing search overlap to %d sectors; ignoring autosense\n?\x00/
        $c2 = /\x00Forcing default to read %d sectors; ignoring preset and autosense\n?\x00/
        $c3 = /\x00Sending all callbacks to stderr for wrapper script\n?\x00/
        $c4 = /\x00Selected span contains non audio tracks\.  Aborting\.\n?\x00/
        $c5 = /\x00010: Unable to access sector %ld\n?\x00/
        $c6 = /\x00\t\tCould not access device %s\n?\x00/
    condition:
        2 of ($c*)
}
