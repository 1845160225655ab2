rule espeak
{
    meta:
        component = "espeak"
        title = "eSpeak"
        supplier = "espeak"
        purl = "pkg:generic/espeak"
        type = "application"
        source = "espeak"
        file_version = "\\x00(1\\.[0-9]{2}\\.[0-9]{2})  [0-9]{2}\\.[A-Z][a-z]{2}\\.[0-9]{2}\\x00"
        hit1 = "\\0Wrong version of espeak-data 0x%x (expects 0x%x) at %s\\0"
        miss1 = "Wrong version of espeak-data 0x%x (expects 0x%x) at %s "
    strings:
        $a1 = /\x00Wrong version of espeak-data 0x%x \(expects 0x%x\) at %s\n?\x00/
        $a2 = /\x00eSpeak text-to-speech: %s  Data at: %s\n?\x00/
        $a3 = /\x00Failed to load espeak-data\n?\x00/
    condition:
        any of them
}
