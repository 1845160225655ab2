rule libstatgrab
{
    meta:
        component = "libstatgrab"
        title = "libstatgrab"
        supplier = "libstatgrab"
        purl = "pkg:generic/libstatgrab"
        homepage = "https://libstatgrab.org"
        type = "library"
        source = "libstatgrab"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-1]\\.[0-9]{1,3}(?:\\.[0-9]{1,3}){0,1})\\n?\\x00"
        hit1 = "\\0unexpected state (libstatgrab too new)\\0"
        hit2 = "\\0statvfs64 for mnt_point at %s (device: %s, fs_type: %s)\\0error %d unlocking mutex '%s' in thread %p\\0"
        hit3 = "\\0unexpected state (libstatgrab too new)\\00.92.1\\0"
        hit3_version = "0.92.1"
        miss1 = "unexpected state (libstatgrab too new) "
        miss2 = "\\0statvfs64 for mnt_point at %s (device: %s, fs_type: %s)\\0"
        miss3 = "statvfs64 for mnt_point at %s (device: %s, fs_type: %s) error %d unlocking mutex '%s' in thread %p "
    strings:
        $a1 = /\x00unexpected state \(libstatgrab too new\)\n?\x00/
        $c1 = /\x00statvfs64 for mnt_point at %s \(device: %s, fs_type: %s\)\n?\x00/
        $c2 = /\x00error %d unlocking mutex '%s' in thread %p\n?\x00/
        $c3 = /\x00sg_realloc: couldn't realloc\(to %lu bytes\)\n?\x00/
        $c4 = /\x00error %d locking mutex '%s' for thread %p\n?\x00/
        $c5 = /\x00panic: can't get error details \(%d, %s\)\n?\x00/
        $c6 = /\x00  -d    Sets the update time in seconds\n?\x00/
    condition:
        $a1 or 2 of ($c*)
}
