rule norm
{
    meta:
        component = "norm"
        title = "norm"
        supplier = "norm"
        purl = "pkg:generic/norm"
        homepage = "https://www.nrl.navy.mil/itd/ncs/products/norm"
        type = "library"
        source = "norm"
        hit1 = "\\014NormAckingNode\\014NormClientTree\\014NormController\\0"
        miss1 = "\\014NormAckingNode\\014NormClientTree\\0"
    strings:
        $s1 = /\x0014NormAckingNode\x00/
        $s2 = /\x0014NormClientTree\x00/
        $s3 = /\x0014NormController\x00/
    condition:
        all of ($s*)
}
