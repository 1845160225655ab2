rule espeak_ng
{
    meta:
        component = "espeak-ng"
        title = "eSpeak NG"
        supplier = "espeak-ng"
        purl = "pkg:generic/espeak-ng"
        homepage = "https://github.com/espeak-ng/espeak-ng"
        type = "library"
        source = "espeak-ng"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([1-2]\\.[0-9]{1,3}(?:\\.[0-9]{1,3})?)\\n?\\x00"
        hit1 = "\\0Wrong version of espeak-ng-data\\0"
        hit2 = "\\0Bad tune name: '%s;\\0Tune '%s' not found\\0"
        hit3 = "\\0Wrong version of espeak-ng-data\\01.51\\0"
        hit3_version = "1.51"
        miss1 = "Wrong version of espeak-ng-data "
        miss2 = "\\0Bad tune name: '%s;\\0"
        miss3 = "Bad tune name: '%s; Tune '%s' not found "
    strings:
        $a1 = /\x00Wrong version of espeak-ng-data\n?\x00/
        $a2 = /\x00The specified espeak-ng voice does not exist\n?\x00/
        $a3 = /\x00The espeak-ng library has not been initialized\n?\x00/
        $c1 = /\x00Bad tune name: '%s;\n?\x00/
        $c2 = /\x00Tune '%s' not found\n?\x00/
        $c3 = /\x00Duplicate tune name: '%s'\n?\x00/
        $c4 = /\x00Can't read temp file: %s\n?\x00/
        $c5 = /\x00Pty Language       Age\/Gender VoiceName          File                 Other Languages\n?\x00/
        $c6 = /\x00eSpeak NG text-to-speech: %s  Data at: %s\n?\x00/
    condition:
        any of ($a*) or 2 of ($c*)
}
