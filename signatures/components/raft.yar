rule raft
{
    meta:
        component = "raft"
        title = "raft"
        supplier = "raft"
        purl = "pkg:generic/raft"
        homepage = "https://raft.readthedocs.io/en/latest/"
        type = "library"
        source = "raft"
        hit1 = "\\0scan data directory: %s\\0load closed segment %s\\0"
        miss1 = "\\0scan data directory: %s\\0"
        miss2 = "scan data directory: %s load closed segment %s "
    strings:
        $c1 = /\x00scan data directory: %s\n?\x00/
        $c2 = /\x00load closed segment %s\n?\x00/
        $c3 = /\x00no server has ID %llu\n?\x00/
    condition:
        2 of ($c*)
}
