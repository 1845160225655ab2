rule joe
{
    meta:
        component = "joe"
        title = "Joe's Own Editor"
        supplier = "joe"
        purl = "pkg:generic/joe"
        licence = "GPL-1.0-or-later"
        type = "application"
        source = "joe"
        hit1 = "\\0\\n*** These modified files were found in JOE when it aborted on %s\\0"
        miss1 = "\\n*** These modified files were found in JOE when it aborted on %s "
    strings:
        $a1 = /\x00\n\*\*\* These modified files were found in JOE when it aborted on %s\n?\x00/
        $a2 = /\x00Joe's Own Editor v%s\n?\x00/
        $a3 = /\x00DEADJOE files will not be made\n?\x00/
        $a4 = /\x00~\/\.joe_state file will be updated\n?\x00/
        $a5 = /\x00\*\*\* JOE was aborted by UNIX signal %d\n?\x00/
    condition:
        any of them
}
