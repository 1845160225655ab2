rule libcdio_paranoia
{
    meta:
        component = "libcdio-paranoia"
        title = "libcdio-paranoia"
        supplier = "fsf"
        purl = "pkg:generic/libcdio-paranoia"
        homepage = "https://www.gnu.org/software/libcdio/"
        type = "library"
        source = "libcdio-paranoia"
        hit1 = "\\0Multiple cdrom devices given. Previous device %s ignored\\0Forcing search overlap to %ld sectors; ignoring autosense\\0"
        hit2 = "\\0cdio_paranoia_free\\0cdio_paranoia_init\\0cdio_paranoia_read\\0"
        miss1 = "\\0Multiple cdrom devices given. Previous device %s ignored\\0"
        miss2 = "Multiple cdrom devices given. Previous device %s ignored Forcing search overlap to %ld sectors; ignoring autosense "
        miss3 = "\\0cdio_paranoia_free\\0cdio_paranoia_init\\0"
    strings:
        $c1 = /\x00Multiple cdrom devices given\. Previous device %s ignored\n?\x00/
        $c2 = /\x00Forcing search overlap to %ld sectors; ignoring autosense\n?\x00/
        $c3 = /\x00Value '%s' for option -%c out of range\. Value %ld used instead\.\n?\x00/
        $c4 = /\x00Selected span contains non audio track at track %02d\.  Aborting\.\n?\x00/
        $c5 = /\x00401: Invalid track number %02d\n?\x00/
        $c6 = /\x00Checking for cdrom\.\.\.\n?\x00/
        $s1 = /\x00cdio_paranoia_free\x00/
        $s2 = /\x00cdio_paranoia_init\x00/
        $s3 = /\x00cdio_paranoia_read\x00/
    condition:
        2 of ($c*) or all of ($s*)
}
