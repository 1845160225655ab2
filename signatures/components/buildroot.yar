rule buildroot
{
    meta:
        component = "buildroot"
        title = "Buildroot"
        supplier = "buildroot"
        cpe = "buildroot:buildroot"
        purl = "pkg:generic/buildroot"
        homepage = "https://buildroot.org/"
        type = "operating-system"
        version = "VERSION=\"?(20[0-9]{2}\\.[0-9]{2}(?:\\.[0-9]+)?)"
        hit1 = "NAME=Buildroot\\nVERSION=2021.02.1\\nID=buildroot\\n"
        hit1_version = "2021.02.1"
        miss1 = "NAME=Buildroot\\n"
    strings:
        $v = /NAME="?Buildroot"?\nVERSION="?20[0-9]{2}\.[0-9]{2}[A-Za-z0-9._-]{0,30}/
    condition:
        any of them
}
