rule libverto
{
    meta:
        component = "libverto"
        title = "libverto"
        supplier = "libverto"
        purl = "pkg:generic/libverto"
        homepage = "https://github.com/latchset/libverto/"
        type = "library"
        source = "libverto"
        hit1 = "\\0pthread_mutex_destroy returned %d (%s) in %s\\0pthread_mutex_unlock returned %d (%s) in %s\\0"
        hit2 = "\\0verto_module_table_glib\\0verto_set_proc_status\\0verto_convert_module\\0"
        miss1 = "\\0pthread_mutex_destroy returned %d (%s) in %s\\0"
        miss2 = "pthread_mutex_destroy returned %d (%s) in %s pthread_mutex_unlock returned %d (%s) in %s "
        miss3 = "\\0verto_module_table_glib\\0verto_set_proc_status\\0"
    strings:
        $c1 = /\x00pthread_mutex_destroy returned %d \(%s\) in %s\n?\x00/
        $c2 = /\x00pthread_mutex_unlock returned %d \(%s\) in %s\n?\x00/
        $c3 = /\x00Module does not support required features!\n?\x00/
        $c4 = /\x00pthread_mutex_lock returned %d \(%s\) in %s\n?\x00/
        $s1 = /\x00verto_module_table_glib\x00/
        $s2 = /\x00verto_set_proc_status\x00/
        $s3 = /\x00verto_convert_module\x00/
        $s4 = /\x00verto_module_table_libev\x00/
    condition:
        2 of ($c*) or 3 of ($s*)
}
