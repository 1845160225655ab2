rule appstream
{
    meta:
        component = "appstream"
        title = "appstream"
        supplier = "freedesktop"
        purl = "pkg:generic/appstream"
        homepage = "https://www.freedesktop.org/wiki/Distributions/AppStream/"
        type = "library"
        source = "appstream"
        path_version = "^libappstream\\.so\\.(0(?:\\.[0-9]+){2})$"
        hit1 = "\\0ERROR: Unable to extract AppStream icon tarball from APT cache: %s\\0"
        file1 = "libappstream.so.0.16.1"
        file1_version = "0.16.1"
        file2 = "libappstream.so.0"
        miss1 = "ERROR: Unable to extract AppStream icon tarball from APT cache: %s "
    strings:
        $a1 = /\x00ERROR: Unable to extract AppStream icon tarball from APT cache: %s\n?\x00/
        $a2 = /\x00XML file does not contain valid AppStream data!\n?\x00/
        $a3 = /\x00No AppStream metadata was found in this directory or directory tree\.\n?\x00/
        $a4 = /\x00Duplicate issue-tag '%s' found in tag list\. This is a bug in appstream-compose\.\n?\x00/
        $a5 = /\x00AppStream command-line interface\n?\x00/
    condition:
        any of ($a*)
}
