rule tevent
{
    meta:
        component = "tevent"
        title = "tevent"
        supplier = "samba"
        purl = "pkg:generic/tevent"
        type = "library"
        source = "tevent"
        path_version = "^libtevent\\.so\\.(0\\.[0-9]+\\.[0-9]+)$"
        hit1 = "\\0_tevent_loop_once() failed: %d - %s\\0"
        hit2 = "\\0tevent_loop_once() nesting at %s\\0tevent_timer double free\\0"
        file1 = "libtevent.so.0.14.1"
        file1_version = "0.14.1"
        file2 = "libtevent.so.0"
        miss1 = "_tevent_loop_once() failed: %d - %s "
        miss2 = "\\0tevent_loop_once() nesting at %s\\0"
        miss3 = "tevent_loop_once() nesting at %s "
    strings:
        $a1 = /\x00_tevent_loop_once\(\) failed: %d - %s\n?\x00/
        $c1 = /\x00tevent_loop_once\(\) nesting at %s\n?\x00/
        $c2 = /\x00tevent_timer double free\n?\x00/
        $c3 = /\x00tevent_signal double free\n?\x00/
        $c4 = /\x00tevent_immediate double free\n?\x00/
    condition:
        $a1 or 2 of ($c*)
}
