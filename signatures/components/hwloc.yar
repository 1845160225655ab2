rule hwloc
{
    meta:
        component = "hwloc"
        title = "hwloc"
        supplier = "open-mpi"
        cpe = "open-mpi:hwloc"
        purl = "pkg:generic/hwloc"
        licence = "BSD-3-Clause"
        homepage = "https://www.open-mpi.org/projects/hwloc/"
        type = "library"
        source = "hwloc"
        hit1 = "You may need to point LD_LIBRARY_PATH to the right hwloc library."
        miss1 = "HWLOC_HIDE_ERRORS=1"
    strings:
        $a = "You may need to point LD_LIBRARY_PATH to the right hwloc library."
        $b = /\* hwloc %s received invalid information from the operating system/
        $c = /\* hwloc received invalid information from the operating system/
        $d = "HWLOC_HIDE_ERRORS"
        $e = "HWLOC_COMPONENTS_VERBOSE"
    condition:
        $a or (($b or $c or $d) and $e)
}
