rule scrub
{
    meta:
        component = "scrub"
        title = "scrub"
        supplier = "scrub"
        purl = "pkg:generic/scrub"
        homepage = "http://code.google.com/p/diskscrub/"
        type = "application"
        source = "scrub"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([2-3]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0%s: (dryrun) scrub dirent %s\\0"
        hit2 = "\\0%s: no files were scrubbed\\0%s: scrubbing directory entry\\0"
        hit3 = "\\0%s: (dryrun) scrub dirent %s\\02.6.1\\0"
        hit3_version = "2.6.1"
        miss1 = "%s: (dryrun) scrub dirent %s "
        miss2 = "\\0%s: no files were scrubbed\\0"
        miss3 = "%s: no files were scrubbed %s: scrubbing directory entry "
    strings:
        $a1 = /\x00%s: \(dryrun\) scrub dirent %s\n?\x00/
        $a2 = /\x00%s: \(dryrun\) scrub reg file %s\n?\x00/
        $a3 = /\x00%s: \(dryrun\) scrub special file %s\n?\x00/
        $c1 = /\x00%s: no files were scrubbed\n?\x00/
        $c2 = /\x00%s: scrubbing directory entry\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
