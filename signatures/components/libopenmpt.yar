rule libopenmpt
{
    meta:
        component = "libopenmpt"
        title = "libopenmpt"
        supplier = "openmpt"
        cpe = "openmpt:libopenmpt"
        purl = "pkg:generic/libopenmpt"
        licence = "BSD-3-Clause"
        homepage = "https://lib.openmpt.org/libopenmpt/"
        type = "library"
        source = "libopenmpt"
        version_v = "libopenmpt-([0-9.]+)"
        hit1 = "https://source.openmpt.org/svn/openmpt/tags/libopenmpt-0.6.9\\0"
        hit1_version = "0.6.9"
        miss1 = "libopenmpt 1.2.3\\n"
    strings:
        $v = /\/svn\/openmpt\/tags\/libopenmpt-0\.[0-9]{1,2}\.[0-9]{1,2}/
        $a = "openmpt_module_ctl_set"
        $b = "libopenmpt (%s)"
        $c = "N7openmpt9exceptionE"
    condition:
        ($v or ($c)) and any of them
}
