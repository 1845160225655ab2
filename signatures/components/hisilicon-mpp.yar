rule hisilicon_mpp
{
    meta:
        component = "hisilicon-mpp"
        title = "HiSilicon MPP"
        supplier = "hisilicon"
        purl = "pkg:generic/hisilicon-mpp"
        type = "library"
        version = "MPP_V([0-9]+(?:\\.[0-9A-Z]+){1,4})"
        hit1 = "\\x7fELF\\0HI_VERSION=Hi3518_MPP_V1.0.0.0\\0"
        hit1_version = "1.0.0.0"
        hit2 = "\\x7fELF\\0HI_VERSION=Hi3516EV200_MPP_V1.0.1.2 B030 Release\\0"
        hit2_version = "1.0.1.2"
        miss1 = "MPP Version  HI_VERSION=Hi3518_MPP_V1.0.0.0\\n"
    strings:
        $v = /HI_VERSION=H[iI]3[0-9]{3}[A-Z0-9]{0,8}_MPP_V[0-9]\.[0-9A-Z]\.[0-9A-Z.]{1,8}( B[0-9]{3})?( (Release|Debug))?/
    condition:
        $v and uint32be(0) == 0x7f454c46
}
