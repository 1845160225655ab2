rule time
{
    meta:
        component = "time"
        title = "GNU Time"
        supplier = "fsf"
        purl = "pkg:generic/time"
        licence = "GPL-3.0-or-later"
        type = "application"
        source = "time"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?(1\\.[789](?:\\.[0-9])?)\\n?\\x00"
        hit1 = "\\0\\tUser time (seconds): %U\\0\\tCommand being timed: \\x22%C\\x22\\0"
        hit2 = "\\0\\tUser time (seconds): %U\\0\\tCommand being timed: \\x22%C\\x22\\01.9\\0"
        hit2_version = "1.9"
        miss1 = "\\0\\tUser time (seconds): %U\\0"
        miss2 = "\\tUser time (seconds): %U "
    strings:
        $c1 = /\x00\tUser time \(seconds\): %U\n?\x00/
        $c2 = /\x00\tCommand being timed: "%C"\n?\x00/
        $c3 = /\x00\tSystem time \(seconds\): %S\n?\x00/
    condition:
        2 of them
}
