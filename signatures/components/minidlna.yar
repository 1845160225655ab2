rule minidlna
{
    meta:
        component = "minidlna"
        title = "ReadyMedia (MiniDLNA)"
        supplier = "readymedia"
        cpe = "readymedia_project:readymedia"
        purl = "pkg:generic/minidlna"
        homepage = "https://sourceforge.net/projects/minidlna/"
        type = "application"
        source = "minidlna"
        version = "version ([0-9]\\.[0-9]{1,2}\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)"
        hit1 = "Starting MiniDLNA version 1.3.0.\\n"
        hit1_version = "1.3.0"
        hit2 = "Starting ReadyDLNA version 1.0.24 [SQLite %s].\\n"
        hit2_version = "1.0.24"
        miss1 = "MiniDLNA version 1.3.0"
    strings:
        $v = /Starting (MiniDLNA|ReadyDLNA|ReadyMedia) version [0-9]\.[0-9]{1,2}\.[0-9]{1,2}(\.[0-9]{1,2})?/
        $n = /Starting (MiniDLNA|ReadyDLNA|ReadyMedia) version %s/
    condition:
        any of them
}
