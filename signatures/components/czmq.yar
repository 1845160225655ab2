rule czmq
{
    meta:
        component = "czmq"
        title = "CZMQ"
        supplier = "zeromq"
        purl = "pkg:generic/czmq"
        licence = "MPL-2.0"
        type = "library"
        source = "czmq"
        path_version = "^libczmq\\.so\\.(4\\.[0-9]+\\.[0-9]+)$"
        hit1 = "\\0   ****  Generated on %s by CZMQ  ****\\0"
        hit2 = "\\0major == CZMQ_VERSION_MAJOR\\0minor == CZMQ_VERSION_MINOR\\0"
        file1 = "libczmq.so.4.2.1"
        file1_version = "4.2.1"
        file2 = "libczmq.so.4"
        miss1 = "   ****  Generated on %s by CZMQ  **** "
        miss2 = "\\0major == CZMQ_VERSION_MAJOR\\0"
        miss3 = "major == CZMQ_VERSION_MAJOR "
    strings:
        $a1 = /\x00   \*\*\*\*  Generated on %s by CZMQ  \*\*\*\*\n?\x00/
        $c1 = /\x00major == CZMQ_VERSION_MAJOR\n?\x00/
        $c2 = /\x00minor == CZMQ_VERSION_MINOR\n?\x00/
        $c3 = /\x00could not switch user: %s\n?\x00/
    condition:
        $a1 or 2 of ($c*)
}
