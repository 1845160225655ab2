rule gptfdisk
{
    meta:
        component = "gptfdisk"
        title = "GPT fdisk"
        supplier = "rodsbooks"
        purl = "pkg:generic/gptfdisk"
        licence = "GPL-2.0-or-later"
        homepage = "https://www.rodsbooks.com/gdisk/"
        type = "application"
        source = "gdisk"
        version_a = "[^\\t\\n\\r\\x20-\\x7e]([01]\\.[0-9]{1,2}\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)\\x00"
        near_a = 64
        version_v = "version ([0-9.]+)"
        version_b = "[^\\t\\n\\r\\x20-\\x7e]([01]\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_b = 32
        hit1 = "\\0GPT fdisk (gdisk) version \\x001.0.9\\x00Usage: \\0"
        hit1_version = "1.0.9"
        miss1 = "gdisk version 1.0.9\\n"
    strings:
        $a = /GPT fdisk \((gdisk|sgdisk)\) version /
        $v = /GPT fdisk \((gdisk|sgdisk)\) version [0-2]\.[0-9]{1,2}\.[0-9]{1,2}/
        $b = "FixParts \x00"
    condition:
        any of them
}
