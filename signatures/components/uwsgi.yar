rule uwsgi
{
    meta:
        component = "uwsgi"
        title = "uWSGI"
        supplier = "unbit"
        purl = "pkg:generic/uwsgi"
        licence = "GPL-2.0-only"
        type = "application"
        source = "uwsgi"
        file_version = "\\x00(2\\.[0-9]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)(?:-debian)?\\x00"
        hit1 = "\\0[uwsgi-touch-exec] running %s\\0"
        miss1 = "[uwsgi-touch-exec] running %s "
    strings:
        $a1 = /\x00\[uwsgi-touch-exec\] running %s\n?\x00/
        $a2 = /\x00\[uwsgi-envdir\] error stating %s\n?\x00/
        $a3 = /\x00\[uWSGI\] could not parse file %s\.\n?\x00/
        $a4 = /\x00\[uwsgi-legion\] invalid event: %s\n?\x00/
    condition:
        any of them
}
