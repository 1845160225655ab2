rule fluidsynth
{
    meta:
        component = "fluidsynth"
        title = "FluidSynth"
        supplier = "fluidsynth"
        cpe = "fluidsynth:fluidsynth"
        purl = "pkg:generic/fluidsynth"
        licence = "LGPL-2.1-or-later"
        homepage = "https://www.fluidsynth.org/"
        type = "application"
        source = "fluidsynth"
        version_v = "version ([0-9.]+)"
        hit1 = "FluidSynth executable version 2.3.1"
        hit1_version = "2.3.1"
        hit2 = "FluidSynth executable version 2.1.7"
        hit2_version = "2.1.7"
        miss1 = "FluidSynth runtime version 2.3.1"
    strings:
        $v = /FluidSynth executable version [1-3]\.[0-9]{1,2}\.[0-9]{1,2}/
        $c = /\x00synth\.midi-bank-select\x00/
    condition:
        any of them
}
