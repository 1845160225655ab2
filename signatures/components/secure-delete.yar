rule secure_delete
{
    meta:
        component = "secure-delete"
        title = "secure-delete"
        supplier = "secure-delete"
        purl = "pkg:generic/secure-delete"
        homepage = "https://www.thc.org"
        type = "application"
        source = "secure-delete"
        hit1 = "\\0File %s was raced, hence I won't wipe it!\\0File %s was raced, hence I won't wipe it.\\0"
        miss1 = "\\0File %s was raced, hence I won't wipe it!\\0"
        miss2 = "File %s was raced, hence I won't wipe it! File %s was raced, hence I won't wipe it. "
    strings:
        $c1 = /\x00File %s was raced, hence I won't wipe it!\n?\x00/
        $c2 = /\x00File %s was raced, hence I won't wipe it\.\n?\x00/
        $c3 = /\x00Race found! \(directory %s became a link\)\n?\x00/
        $c4 = /\x00Error: Can't chdir to %s \(aborting\) - \n?\x00/
        $c5 = /\x00Warning: Couldn't find a free filename for %s!\n?\x00/
        $c6 = /\x00Warning: Unable to remove directory %s - \n?\x00/
        $c7 = /\x00Wipe mode is insecure \(two passes \[0xff\/%s\]\)\n?\x00/
        $c8 = /\x00Error: Could not remove temporary file %s!\n?\x00/
    condition:
        2 of ($c*)
}
