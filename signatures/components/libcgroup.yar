rule libcgroup
{
    meta:
        component = "libcgroup"
        title = "libcgroup"
        supplier = "libcgroup"
        purl = "pkg:generic/libcgroup"
        licence = "LGPL-2.1-only"
        type = "library"
        source = "libcgroup"
        path_version = "^libcgroup\\.so\\.([12]\\.0\\.[0-9]+)$"
        releases = "1.0.*=0.* 2.0.*=2.0.*"
        hit1 = "\\0cgroup change pid %i failed\\0Will move pid %d to cgroup '%s'\\0"
        file1 = "libcgroup.so.1.0.41"
        file1_version = "0.41"
        file2 = "libcgroup.so.2.0.2"
        file2_version = "2.0.2"
        file3 = "libcgroup.so.2"
        miss1 = "\\0cgroup change pid %i failed\\0"
        miss2 = "cgroup change pid %i failed "
    strings:
        $c1 = /\x00cgroup change pid %i failed\n?\x00/
        $c2 = /\x00Will move pid %d to cgroup '%s'\n?\x00/
        $c3 = /\x00Found cgroup option %s, count %d\n?\x00/
        $c4 = /\x00creating all cgroups now, error=%d\n?\x00/
    condition:
        2 of them
}
