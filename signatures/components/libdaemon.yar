rule libdaemon
{
    meta:
        component = "libdaemon"
        title = "libdaemon"
        supplier = "lennart"
        purl = "pkg:generic/libdaemon"
        licence = "LGPL-2.1-or-later"
        homepage = "http://0pointer.de/lennart/projects/libdaemon/"
        type = "library"
        source = "libdaemon"
        path_version = "^libdaemon\\.so\\.(0\\.[0-9]\\.[0-9])$"
        releases = "0.5.0=0.14"
        hit1 = "\\0daemon_signal_fd() >= 0\\0"
        miss1 = "\\0daemon_retval_send\\0libdaemon.so.0\\0"
        file1 = "libdaemon.so.0.5.0"
        file1_version = "0.14"
        file2 = "libdaemon.so.0.6.0"
    strings:
        $a = "daemon_signal_fd() >= 0"
        $b = "Failed to read daemon PID."
        $c = /\x00daemon_pid_file_proc\x00/
        $d = /\x00daemon_retval_send\x00/
    condition:
        $a or ($b and ($c or $d))
}
