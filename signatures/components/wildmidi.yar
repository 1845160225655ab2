rule wildmidi
{
    meta:
        component = "wildmidi"
        title = "wildmidi"
        supplier = "wildmidi"
        purl = "pkg:generic/wildmidi"
        homepage = "http://www.mindwerks.net/projects/wildmidi/"
        type = "library"
        source = "wildmidi"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-1]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        version_v = "WildMidi Processing Library ([0-1]\\.[0-9]{1,3}\\.[0-9]{1,3})"
        hit1 = "\\0WildMIDI homepage is at %s\\0"
        hit2 = "\\0%s: reverb_listen_posx set outside of room\\0%s:%i:  %d is an invalid conversion type.\\0"
        hit3 = "\\0WildMidi Processing Library 0.4.3\\0"
        hit3_version = "0.4.3"
        hit4 = "\\0WildMIDI homepage is at %s\\00.4.3\\0"
        hit4_version = "0.4.3"
        miss1 = "WildMIDI homepage is at %s "
        miss2 = "\\0%s: reverb_listen_posx set outside of room\\0"
        miss3 = "%s: reverb_listen_posx set outside of room %s:%i:  %d is an invalid conversion type. "
        miss4 = "WildMidi Processing Library X"
    strings:
        $v = /\x00WildMidi Processing Library [0-1]\.[0-9]{1,3}\.[0-9]{1,3}\n?\x00/
        $a1 = /\x00WildMIDI homepage is at %s\n?\x00/
        $c1 = /\x00%s: reverb_listen_posx set outside of room\n?\x00/
        $c2 = /\x00%s:%i:  %d is an invalid conversion type\.\n?\x00/
        $c3 = /\x00%s: syntax error in patch line for %s\n?\x00/
        $c4 = /\x00%s: range error in patch line for %s\n?\x00/
    condition:
        $v or $a1 or 2 of ($c*)
}
