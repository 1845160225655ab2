rule tgt
{
    meta:
        component = "tgt"
        title = "Linux SCSI target framework"
        supplier = "tgt"
        purl = "pkg:generic/tgt"
        licence = "GPL-2.0-only"
        type = "application"
        source = "tgt"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?(1\\.0\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0%s: tgtd closed the socket\\0failed to read from tgtd, %d\\0"
        hit2 = "\\0%s: tgtd closed the socket\\0failed to read from tgtd, %d\\01.0.85\\0"
        hit2_version = "1.0.85"
        miss1 = "\\0%s: tgtd closed the socket\\0"
        miss2 = "%s: tgtd closed the socket "
    strings:
        $c1 = /\x00%s: tgtd closed the socket\n?\x00/
        $c2 = /\x00failed to read from tgtd, %d\n?\x00/
        $c3 = /\x00%s: can't connect to tgt daemon, %m\n?\x00/
        $c4 = /\x00tgtd daemon started, pid:%d\n?\x00/
        $c5 = /\x00tgtd logger stopped, pid:%d\n?\x00/
    condition:
        2 of them
}
