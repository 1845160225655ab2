rule malcontent
{
    meta:
        component = "malcontent"
        title = "malcontent"
        supplier = "freedesktop"
        purl = "pkg:generic/malcontent"
        homepage = "https://gitlab.freedesktop.org/pwithnall/malcontent/"
        type = "library"
        source = "malcontent"
        path_version = "^libmalcontent-0\\.so\\.(0(?:\\.[0-9]+){2})$"
        hit1 = "\\0Effective age for this user: %u; %s\\0Error searching for Flatpak ref: %s\\0"
        file1 = "libmalcontent-0.so.0.11.0"
        file1_version = "0.11.0"
        file2 = "libmalcontent-0.so.0"
        miss1 = "\\0Effective age for this user: %u; %s\\0"
        miss2 = "Effective age for this user: %u; %s Error searching for Flatpak ref: %s "
    strings:
        $c1 = /\x00Effective age for this user: %u; %s\n?\x00/
        $c2 = /\x00Error searching for Flatpak ref: %s\n?\x00/
        $c3 = /\x00Restrict system installation: %s\n?\x00/
        $c4 = /\x00Restrict user installation: %s\n?\x00/
        $c5 = /\x00App filter for user %u was in an unrecognized format\n?\x00/
        $c6 = /\x00Not allowed to query parental controls data for user %u\n?\x00/
    condition:
        2 of ($c*)
}
