rule rt_thread
{
    meta:
        component = "rt-thread"
        title = "RT-Thread"
        supplier = "rtthread"
        cpe = "rt-thread:rt-thread"
        purl = "pkg:generic/rt-thread"
        homepage = "https://www.rt-thread.io/"
        type = "operating-system"
        hit1 = "\\0\\n \\\\ | /\\n\\0- RT -     Thread Operating System\\n\\0"
        miss1 = "RT-Thread Operating System\\n"
    strings:
        $a = "- RT -     Thread Operating System\n"
    condition:
        any of them
}
