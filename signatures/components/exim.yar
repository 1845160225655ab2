rule exim
{
    meta:
        component = "exim"
        title = "Exim"
        supplier = "exim"
        cpe = "exim:exim"
        purl = "pkg:generic/exim"
        licence = "GPL-2.0-or-later"
        homepage = "https://www.exim.org/"
        type = "application"
        source = "exim4"
        version_b = "build: ([0-9.]+)"
        hit1 = "build: 4.96\\x22\\0exim"
        hit1_version = "4.96"
        hit2 = "build: 4.94.2\\x22\\0exim"
        hit2_version = "4.94.2"
        miss1 = "Exim version 4.96 #2 built"
    strings:
        $b = /"?build: [45]\.[0-9]{2,3}(\.[0-9]{1,2})?(\\n)?",?/
        $a = /Exim version %s #%s built %s/
        $e = /exim/
    condition:
        $a or ($b and $e)
}
