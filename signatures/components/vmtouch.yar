rule vmtouch
{
    meta:
        component = "vmtouch"
        title = "vmtouch"
        supplier = "vmtouch"
        purl = "pkg:generic/vmtouch"
        licence = "BSD-3-Clause"
        type = "application"
        source = "vmtouch"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-2](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0vmtouch v%s - the Virtual Memory Toucher by Doug Hoyte\\0"
        hit2 = "\\0vmtouch v%s - the Virtual Memory Toucher by Doug Hoyte\\01.3.1\\0"
        hit2_version = "1.3.1"
        miss1 = "vmtouch v%s - the Virtual Memory Toucher by Doug Hoyte "
    strings:
        $a1 = /\x00vmtouch v%s - the Virtual Memory Toucher by Doug Hoyte\n?\x00/
    condition:
        $a1
}
