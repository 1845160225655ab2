rule flatpak
{
    meta:
        component = "flatpak"
        title = "Flatpak"
        supplier = "flatpak"
        purl = "pkg:generic/flatpak"
        homepage = "https://flatpak.org/"
        type = "library"
        source = "flatpak"
        version_v = "Flatpak ([1-2]\\.[0-9]{1,3}\\.[0-9]{1,3})"
        hit1 = "\\0Found Flatpak installation for '%s'\\0"
        hit2 = "\\0Flatpakref file does not contain a %s\\0Flatpakrepo URL %s not file, HTTP or HTTPS\\0"
        hit3 = "\\0Flatpak 1.14.10\\0"
        hit3_version = "1.14.10"
        miss1 = "Found Flatpak installation for '%s' "
        miss2 = "\\0Flatpakref file does not contain a %s\\0"
        miss3 = "Flatpakref file does not contain a %s Flatpakrepo URL %s not file, HTTP or HTTPS "
        miss4 = "Flatpak X"
    strings:
        $v = /\x00Flatpak [1-2]\.[0-9]{1,3}\.[0-9]{1,3}\n?\x00/
        $a1 = /\x00Found Flatpak installation for '%s'\n?\x00/
        $a2 = /\x00Invalid require-flatpak argument %s\n?\x00/
        $a3 = /\x00Failed to open flatpak-info file: %s\n?\x00/
        $a4 = /\x00flatpak oci image signature\n?\x00/
        $a5 = /\x00\[generated\] _flatpak_development_emit_changed\n?\x00/
        $c1 = /\x00Flatpakref file does not contain a %s\n?\x00/
        $c2 = /\x00Flatpakrepo URL %s not file, HTTP or HTTPS\n?\x00/
    condition:
        $v or any of ($a*) or ($c1 and $c2)
}
