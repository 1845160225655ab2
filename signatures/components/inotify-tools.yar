rule inotify_tools
{
    meta:
        component = "inotify-tools"
        title = "inotify-tools"
        supplier = "inotify-tools"
        purl = "pkg:generic/inotify-tools"
        type = "application"
        source = "inotify-tools"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-4](?:\\.[0-9]{1,4}){1,3})\\n?\\x00"
        hit1 = "\\0inotifytools_initialize not called yet\\0"
        hit2 = "\\0inotifytools_initialize not called yet\\03.22.6.0\\0"
        hit2_version = "3.22.6.0"
        hit3 = "\\0Inotify reported end-of-file.  Possibly too many events occurred at once.\\0Failed to open output file %s\\0"
        miss1 = "inotifytools_initialize not called yet "
        miss2 = "\\0Inotify reported end-of-file.  Possibly too many events occurred at once.\\0"
        miss3 = "Inotify reported end-of-file.  Possibly too many events occurred at once. "
    strings:
        $a1 = /\x00inotifytools_initialize not called yet\n?\x00/
        $c1 = /\x00Inotify reported end-of-file\.  Possibly too many events occurred at once\.\n?\x00/
        $c2 = /\x00Failed to open output file %s\n?\x00/
        $c3 = /\x00Couldn't watch new directory %s: %s\n?\x00/
    condition:
        $a1 or 2 of ($c*)
}
