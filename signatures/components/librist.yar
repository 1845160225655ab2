rule librist
{
    meta:
        component = "librist"
        title = "librist"
        supplier = "librist"
        purl = "pkg:generic/librist"
        licence = "BSD-2-Clause"
        homepage = "https://code.videolan.org/rist/librist"
        type = "library"
        source = "librist"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-1]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0Rist rtcp packet must have at least 4 bytes, we have %d\\0rist_peer_destroy call with null ctx\\0"
        hit2 = "\\0Rist rtcp packet must have at least 4 bytes, we have %d\\0rist_peer_destroy call with null ctx\\00.2.7\\0"
        hit2_version = "0.2.7"
        miss1 = "\\0Rist rtcp packet must have at least 4 bytes, we have %d\\0"
        miss2 = "Rist rtcp packet must have at least 4 bytes, we have %d rist_peer_destroy call with null ctx "
    strings:
        $c1 = /\x00Rist rtcp packet must have at least 4 bytes, we have %d\n?\x00/
        $c2 = /\x00rist_peer_destroy call with null ctx\n?\x00/
        $c3 = /\x00rist_peer_create call with null ctx\n?\x00/
        $c4 = /\x00ctx is null on rist_oob_read call!\n?\x00/
        $c5 = /\x00Starting ristsender version: %s libRIST library: %s API version: %s\n?\x00/
        $c6 = /\x00Falling behind on rist_receiver_data_read: %d\n?\x00/
        $c7 = /\x00Starting ristreceiver version: %s libRIST library: %s API version: %s\n?\x00/
        $c8 = /\x00Could not initialize rist connection status callback\n?\x00/
    condition:
        2 of ($c*)
}
