rule libirecovery
{
    meta:
        component = "libirecovery"
        title = "libirecovery"
        supplier = "libimobiledevice"
        purl = "pkg:generic/libirecovery"
        homepage = "https://www.libimobiledevice.org/"
        type = "library"
        source = "libirecovery"
        hit1 = "\\0%s: ERROR: failed to get device descriptor: %s\\0%s: WARNING: couldn't find tag %s in string %s\\0"
        miss1 = "\\0%s: ERROR: failed to get device descriptor: %s\\0"
        miss2 = "%s: ERROR: failed to get device descriptor: %s %s: WARNING: couldn't find tag %s in string %s "
    strings:
        $c1 = /\x00%s: ERROR: failed to get device descriptor: %s\n?\x00/
        $c2 = /\x00%s: WARNING: couldn't find tag %s in string %s\n?\x00/
        $c3 = /\x00Waiting %d seconds for the device to pop up\.\.\.\n?\x00/
        $c4 = /\x00%s: Failed to get string descriptor: %s\n?\x00/
        $c5 = /\x00Connected to %s, model %s, cpid 0x%04x, bdid 0x%02x\n?\x00/
        $c6 = /\x00Unsupported command %s\. Use \/help to get a list of available commands\.\n?\x00/
    condition:
        2 of ($c*)
}
