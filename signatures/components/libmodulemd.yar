rule libmodulemd
{
    meta:
        component = "libmodulemd"
        title = "libmodulemd"
        supplier = "libmodulemd"
        purl = "pkg:generic/libmodulemd"
        licence = "MIT"
        homepage = "https://github.com/fedora-modularity/libmodulemd"
        type = "library"
        source = "libmodulemd"
        path_version = "^libmodulemd\\.so\\.(2(?:\\.[0-9]+){2})$"
        hit1 = "\\0Reading modulemd from %s\\0"
        file1 = "libmodulemd.so.2.14.0"
        file1_version = "2.14.0"
        file2 = "libmodulemd.so.2"
        miss1 = "Reading modulemd from %s "
    strings:
        $a1 = /\x00Reading modulemd from %s\n?\x00/
        $a2 = /\x00FILES - Simple modulemd YAML validator\n?\x00/
    condition:
        any of ($a*)
}
