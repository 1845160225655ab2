rule libcli
{
    meta:
        component = "libcli"
        title = "libcli"
        supplier = "libcli"
        purl = "pkg:generic/libcli"
        licence = "LGPL-2.1-or-later"
        homepage = "https://github.com/dparrish/libcli"
        type = "library"
        source = "libcli"
        path_version = "^libcli\\.so\\.([12]\\.[0-9]{1,2}\\.[0-9]{1,2})$"
        hit1 = "\\0Show available commands\\0Show a list of previously run commands\\0Turn on privileged commands\\0Turn off privileged commands\\0"
        miss1 = "Turn on privileged commands\\n"
    strings:
        $a = "\r\n*** \"%s\" requires that"
        $b = "Enable Password: "
        $c = /\x00Exec ?Timeout[^\x00]{0,8}\x00|Turn on privileged commands/
        $d = "Turn off privileged commands"
        $e = "Show a list of previously run commands"
        $f = "cli_find_command"
        $g = "Description of available commands"
    condition:
        $d and $e and $c and any of them
}
