rule libguestfs
{
    meta:
        component = "libguestfs"
        title = "libguestfs"
        supplier = "libguestfs"
        purl = "pkg:generic/libguestfs"
        homepage = "http://libguestfs.org"
        type = "library"
        source = "libguestfs"
        path_version = "^libguestfs_jni\\.so\\.(1(?:\\.[0-9]+){2})$"
        hit1 = "\\0no inspection data: call guestfs_inspect_os first\\0"
        hit2 = "\\0guestfsd: receive_file: got chunk: cancel = 0x%x, len = %u, buf = %p\\0guestfsd: receive_file: write error\\0"
        file1 = "libguestfs_jni.so.1.48.6"
        file1_version = "1.48.6"
        file2 = "libguestfs_jni.so.1"
        miss1 = "no inspection data: call guestfs_inspect_os first "
        miss2 = "\\0guestfsd: receive_file: got chunk: cancel = 0x%x, len = %u, buf = %p\\0"
        miss3 = "guestfsd: receive_file: got chunk: cancel = 0x%x, len = %u, buf = %p guestfsd: receive_file: write error "
    strings:
        $a1 = /\x00no inspection data: call guestfs_inspect_os first\n?\x00/
        $a2 = /\x00guestfsd: xdr_guestfs_progress: failed to encode message\n?\x00/
        $a3 = /\x00libguestfs %li\.%li\.%li%s\n?\x00/
        $a4 = /\x00glob: guestfs_glob_expand call failed: %s\n?\x00/
        $a5 = /\x00libguestfs: exception in callback: %s\n?\x00/
        $c1 = /\x00guestfsd: receive_file: got chunk: cancel = 0x%x, len = %u, buf = %p\n?\x00/
        $c2 = /\x00guestfsd: receive_file: write error\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
