rule poky
{
    meta:
        component = "poky"
        title = "Poky (Yocto Project)"
        supplier = "yocto"
        purl = "pkg:generic/poky"
        homepage = "https://www.yoctoproject.org/"
        type = "operating-system"
        version = "VERSION=\"([0-9.]+)"
        hit1 = "ID=\"poky\"\\nNAME=\"Poky (Yocto Project Reference Distro)\"\\nVERSION=\"2.2.4 (morty)\"\\n"
        hit1_version = "2.2.4"
        miss1 = "Poky (Yocto Project) 1.2.3\\n"
    strings:
        $v = /NAME="Poky \(Yocto Project Reference Distro\)"\nVERSION="[1-9]\.[0-9]{1,2}(\.[0-9]{1,2})?/
    condition:
        any of them
}
