rule taskwarrior
{
    meta:
        component = "taskwarrior"
        title = "Taskwarrior"
        supplier = "taskwarrior"
        purl = "pkg:generic/taskwarrior"
        licence = "MIT"
        homepage = "https://taskwarrior.org"
        type = "application"
        source = "task"
        version_v = "task ([2-3]\\.[0-9]{1,3}\\.[0-9]{1,3})"
        hit1 = "\\0 pending tasks on \\0Task not deleted.\\0"
        hit2 = "\\0task 2.6.2\\0"
        hit2_version = "2.6.2"
        miss1 = "\\0 pending tasks on \\0"
        miss2 = " pending tasks on  Task not deleted. "
        miss3 = "task X"
    strings:
        $v = /\x00task [2-3]\.[0-9]{1,3}\.[0-9]{1,3}\n?\x00/
        $c1 = /\x00 pending tasks on \n?\x00/
        $c2 = /\x00Task not deleted\.\n?\x00/
        $c3 = /\x00Task not started\.\n?\x00/
        $c4 = /\x00Task not stopped\.\n?\x00/
    condition:
        $v or 2 of ($c*)
}
