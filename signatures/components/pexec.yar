rule pexec
{
    meta:
        component = "pexec"
        title = "pexec"
        supplier = "fsf"
        purl = "pkg:generic/pexec"
        homepage = "http://www.gnu.org/software/pexec/"
        type = "application"
        source = "pexec"
        hit1 = "\\0Starts pexec in hypervisor mode.\\0"
        miss1 = "Starts pexec in hypervisor mode. "
    strings:
        $a1 = /\x00Starts pexec in hypervisor mode\.\n?\x00/
        $a2 = /\x00Internal use only \(pexec will start in tunnel daemon mode\)\.\n?\x00/
        $a3 = /\x00This option lets pexec to be remote controlled via INET or UNIX domain sockets\.\n?\x00/
    condition:
        any of ($a*)
}
