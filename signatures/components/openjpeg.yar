rule openjpeg
{
    meta:
        component = "openjpeg"
        title = "OpenJPEG"
        supplier = "openjpeg"
        cpe = "uclouvain:openjpeg"
        purl = "pkg:generic/openjpeg"
        licence = "BSD-2-Clause"
        homepage = "https://www.openjpeg.org/"
        type = "library"
        source = "openjpeg2"
        path_version = "^libopenjp(?:2|ip|eg)\\.so\\.(2\\.[0-9]+\\.[0-9]+)$"
        hit1 = "# OpenJPEG-%s"
        miss1 = "Created by OpenJPEG version 2.5.0"
    strings:
        $a = "Codec provided to the opj_setup_decoder function is not a decompressor handler."
        $b = /It has been compiled against openjp2 library v%s/
        $c = /# OpenJPEG-%s/
    condition:
        any of them
}
