rule cpufrequtils
{
    meta:
        component = "cpufrequtils"
        title = "cpufrequtils"
        supplier = "kernelorg"
        purl = "pkg:generic/cpufrequtils"
        licence = "GPL-2.0-only"
        type = "application"
        source = "cpufrequtils"
        version_r1 = "cpufrequtils ([0-9]{3})"
        hit1 = "\\0cpufrequtils 008: cpufreq-set (C) Dominik Brodowski 2004-2009\\0"
        hit1_version = "008"
        miss1 = "cpufrequtils 008: cpufreq-set (C) Dominik Brodowski"
    strings:
        $r1 = /\x00cpufrequtils [0-9]{3}: cpufreq-[a-z]+ \(C\) /
    condition:
        uint32(0) != 0x950412de and uint32(0) != 0xde120495 and $r1
}
