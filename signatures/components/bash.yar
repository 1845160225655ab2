rule bash
{
    meta:
        component = "bash"
        title = "GNU Bash"
        supplier = "fsf"
        cpe = "gnu:bash"
        purl = "pkg:generic/bash"
        homepage = "https://www.gnu.org/software/bash/"
        type = "application"
        source = "bash"
        version = "version ([0-9]+\\.[0-9]+(?:\\.[0-9]+)?)"
        hit1 = "@(#)Bash version 5.2.15(1) release GNU\\0"
        hit1_version = "5.2.15"
        miss1 = "GNU bash, version 5.2.15(1)-release\\n"
    strings:
        $v = /@\(#\)Bash version [1-9]\.[0-9]{1,2}[^\x00\n]{0,30}/
    condition:
        any of them
}
