rule nvme_cli
{
    meta:
        component = "nvme-cli"
        title = "nvme-cli"
        supplier = "linux-nvme"
        purl = "pkg:generic/nvme-cli"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "nvme-cli"
        hit1 = "\\0Device Self Test Log for NVME device:%s\\0Smart Log for NVME device:%s namespace-id:%x\\0"
        miss1 = "\\0Device Self Test Log for NVME device:%s\\0"
        miss2 = "Device Self Test Log for NVME device:%s "
    strings:
        $c1 = /\x00Device Self Test Log for NVME device:%s\n?\x00/
        $c2 = /\x00Smart Log for NVME device:%s namespace-id:%x\n?\x00/
        $c3 = /\x00Endurance Group Log for NVME device:%s Group ID:%x\n?\x00/
        $c4 = /\x00Additional Smart Log for NVME device:%s namespace-id:%x\n?\x00/
        $c5 = /\x00Vendor Log Page Directory 0xC0 for NVME device:%s namespace-id:%x\n?\x00/
    condition:
        2 of them
}
