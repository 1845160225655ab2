rule libosinfo
{
    meta:
        component = "libosinfo"
        title = "libosinfo"
        supplier = "libosinfo"
        purl = "pkg:generic/libosinfo"
        homepage = "https://libosinfo.org/"
        type = "library"
        source = "libosinfo"
        hit1 = "\\0Error while parsing commandline options: %s\\0Unable to set field visibility: %s\\0"
        miss1 = "\\0Error while parsing commandline options: %s\\0"
        miss2 = "Error while parsing commandline options: %s Unable to set field visibility: %s "
    strings:
        $c1 = /\x00Error while parsing commandline options: %s\n?\x00/
        $c2 = /\x00Unable to set field visibility: %s\n?\x00/
        $c3 = /\x00Unable to construct filter: %s\n?\x00/
        $c4 = /\x00- Query the OS info database\n?\x00/
        $c5 = /\x00No install script for profile '%s' and OS '%s'\n?\x00/
        $c6 = /\x00Unable to generate install script: %s\n?\x00/
        $c7 = /\x00- Detect if media is bootable and the relevant OS and distribution\.\n?\x00/
        $c8 = /\x00Error parsing installer tree: %s\n?\x00/
    condition:
        2 of ($c*)
}
