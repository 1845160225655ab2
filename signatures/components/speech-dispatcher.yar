rule speech_dispatcher
{
    meta:
        component = "speech-dispatcher"
        title = "speech-dispatcher"
        supplier = "speech-dispatcher"
        purl = "pkg:generic/speech-dispatcher"
        homepage = "http://devel.freebsoft.org/speechd"
        type = "library"
        source = "speech-dispatcher"
        hit1 = "\\0ERROR: Can't load speech-dispatcher module into Festival.Reason: %s\\0"
        hit2 = "\\0written %ld bytes\\0plugin %s not found\\0"
        miss1 = "ERROR: Can't load speech-dispatcher module into Festival.Reason: %s "
        miss2 = "\\0written %ld bytes\\0"
        miss3 = "written %ld bytes plugin %s not found "
    strings:
        $a1 = /\x00ERROR: Can't load speech-dispatcher module into Festival\.Reason: %s\n?\x00/
        $a2 = /\x00\(require 'speech-dispatcher\)\n?\x00/
        $c1 = /\x00written %ld bytes\n?\x00/
        $c2 = /\x00plugin %s not found\n?\x00/
        $c3 = /\x00Espeak-ng: %d usable voices\.\n?\x00/
        $c4 = /\x00Espeak-ng: Volume set to %i\.\n?\x00/
        $c5 = /\x00Audio: ao_play\(\) - closing device - re-open it in next run\n?\x00/
        $c6 = /\x00Audio: Unrecognized sound data format\.\n?\x00/
        $c7 = /\x00NAS: Serial number of failed request: %d\n?\x00/
        $c8 = /\x00ERROR: Non-fatal server error in NAS\n?\x00/
    condition:
        any of ($a*) or 2 of ($c*)
}
