rule elogind
{
    meta:
        component = "elogind"
        title = "elogind"
        supplier = "elogind"
        purl = "pkg:generic/elogind"
        homepage = "https://github.com/elogind/elogind"
        type = "application"
        source = "elogind"
        file_version = "\\x00libelogind-shared-([0-9]{3}(?:\\.[0-9]{1,2}){0,2})\\.so\\x00"
        hit1 = "\\0elogind is already running as PID %i\\0libelogind-shared-246.10.so\\0"
        hit1_version = "246.10"
        miss1 = "elogind is already running as PID 214"
    strings:
        $s = "elogind is already running as PID %i"
        $e = "elogind_signal_handler"
    condition:
        any of them
}
