rule dmidecode
{
    meta:
        component = "dmidecode"
        title = "dmidecode"
        supplier = "nongnu"
        cpe = "nongnu:dmidecode"
        purl = "pkg:generic/dmidecode"
        licence = "GPL-2.0-or-later"
        homepage = "https://www.nongnu.org/dmidecode/"
        type = "application"
        source = "dmidecode"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([23]\\.[0-9]{1,2})\\x00"
        near_n = 1000
        confidence_n = 80
        version_v = "dmidecode ([0-9.]+)"
        version_m = "\\x00([2-4]\\.[0-9]+)\\x00"
        hit1 = "\\0# No SMBIOS nor DMI entry point found, sorry.\\n\\0"
        hit2 = "\\x003.4\\x00\\0# dmidecode %s\\n\\0"
        hit2_version = "3.4"
        miss1 = "# dmidecode 3.4\\nGetting SMBIOS data from sysfs.\\n"
    strings:
        $n = /# (dmidecode|biosdecode|vpddecode) %s\n/
        $v = /\x00# dmidecode [2-4]\.[0-9]{1,2}\n/
        $a = "No SMBIOS nor DMI entry point found, sorry."
        $m = /\x00[2-4]\.[0-9]{1,2}\x00.{0,12}\x00?dmidecode %s/
    condition:
        any of them
}
