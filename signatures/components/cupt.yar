rule cupt
{
    meta:
        component = "cupt"
        title = "cupt"
        supplier = "debian"
        purl = "pkg:generic/cupt"
        homepage = "https://wiki.debian.org/Cupt"
        type = "library"
        source = "cupt"
        hit1 = "\\0unable to launch a wget process: %s\\0--user-agent=\"Wget (libcupt/%s)\"\\0"
        miss1 = "\\0unable to launch a wget process: %s\\0"
        miss2 = "unable to launch a wget process: %s --user-agent=\"Wget (libcupt/%s)\" "
    strings:
        $c1 = /\x00unable to launch a wget process: %s\n?\x00/
        $c2 = /\x00--user-agent="Wget \(libcupt\/%s\)"\n?\x00/
        $c3 = /\x00unable to set the Curl option '%s': curl_easy_setopt failed: %s\n?\x00/
        $c4 = /\x00range command failed, need to restart from beginning while downloading '%s'\n?\x00/
        $c5 = /\x00a wrong scheme '%s' for the 'file' download method\n?\x00/
        $c6 = /\x00unable to open the file '%s' for appending: %s\n?\x00/
        $c7 = /\x00debpatch returned error code %d\n?\x00/
        $c8 = /\x00unable to remove the file '%s'\n?\x00/
    condition:
        2 of ($c*)
}
