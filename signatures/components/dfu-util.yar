rule dfu_util
{
    meta:
        component = "dfu-util"
        title = "dfu-util"
        supplier = "dfu-util"
        purl = "pkg:generic/dfu-util"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "dfu-util"
        version_v = "dfu-util ([0-1](?:\\.[0-9]{1,4}){1,2})"
        hit1 = "\\0dfu-util 0.11\\0"
        hit1_version = "0.11"
        hit2 = "\\0Only DfuSe file version 1.1a is supported\\0"
        hit3 = "\\0DFU suffix version %x\\0The file %s contains a DFU suffix with the following properties:\\0"
        miss1 = "dfu-util 0.11 was seen"
        miss2 = "Only DfuSe file version 1.1a is supported "
        miss3 = "\\0DFU suffix version %x\\0"
        miss4 = "DFU suffix version %x "
    strings:
        $v = /\x00dfu-util [0-1](\.[0-9]{1,4}){1,2}[a-z0-9.+~_-]{0,12}\n?\x00/
        $a1 = /\x00Only DfuSe file version 1\.1a is supported\n?\x00/
        $a2 = /\x00Corrupt DfuSe file: Cannot read %d bytes from %d bytes\n?\x00/
        $c1 = /\x00DFU suffix version %x\n?\x00/
        $c2 = /\x00The file %s contains a DFU suffix with the following properties:\n?\x00/
    condition:
        any of ($v, $a*) or ($c1 and $c2)
}
