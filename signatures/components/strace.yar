rule strace
{
    meta:
        component = "strace"
        title = "strace"
        supplier = "strace"
        cpe = "strace_project:strace"
        purl = "pkg:generic/strace"
        homepage = "https://strace.io/"
        type = "application"
        source = "strace"
        version_a = "\\x00([4-9]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)\\x00"
        near_a = 16384
        confidence_b = 40
        hit1 = "\\06.1\\0%s -- version %s\\n\\0PTRACE_SETOPTIONS\\0"
        hit1_version = "6.1"
        miss1 = "%s -- version %s\\n\\06.1\\0"
    strings:
        $a = "%s -- version %s\n"
        $b = "PTRACE_SETOPTIONS"
    condition:
        uint32(0) != 0x950412de and uint32(0) != 0xde120495 and all of them
}
