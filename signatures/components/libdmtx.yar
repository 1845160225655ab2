rule libdmtx
{
    meta:
        component = "libdmtx"
        title = "libdmtx"
        supplier = "libdmtx"
        purl = "pkg:generic/libdmtx"
        licence = "BSD-2-Clause"
        homepage = "https://github.com/dmtx"
        type = "library"
        source = "libdmtx"
        hit1 = "\\0edgeLoc == DmtxEdgeRight\\0"
        miss1 = "\\0edgeLoc == EdgeRight\\0"
        miss2 = "edgeLoc == DmtxEdgeRight "
    strings:
        $a1 = /\x00b[01] >= DmtxAlmostZero\x00/
        $a2 = /\x00dir & DmtxDirVertical\x00/
        $a3 = /\x00edgeLoc == DmtxEdgeRight\x00/
    condition:
        any of them
}
