rule libtracefs
{
    meta:
        component = "libtracefs"
        title = "libtracefs"
        supplier = "kernelorg"
        purl = "pkg:generic/libtracefs"
        homepage = "https://git.kernel.org/pub/scm/libs/libtrace/libtracefs.git"
        type = "library"
        source = "libtracefs"
        path_version = "^libtracefs\\.so\\.(1(?:\\.[0-9]+){2})$"
        hit1 = "\\0Failed to allocate path for instance %s\\0debugfs not mounted, please mount\\0"
        file1 = "libtracefs.so.1.6.4"
        file1_version = "1.6.4"
        file2 = "libtracefs.so.1"
        miss1 = "\\0Failed to allocate path for instance %s\\0"
        miss2 = "Failed to allocate path for instance %s debugfs not mounted, please mount "
    strings:
        $c1 = /\x00Failed to allocate path for instance %s\n?\x00/
        $c2 = /\x00debugfs not mounted, please mount\n?\x00/
        $c3 = /\x00Can't open \/proc\/mounts for read\n?\x00/
        $c4 = /\x00Failed to allocate file buffer\n?\x00/
    condition:
        2 of ($c*)
}
