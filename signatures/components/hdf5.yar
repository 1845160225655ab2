rule hdf5
{
    meta:
        component = "hdf5"
        title = "HDF5"
        supplier = "hdfgroup"
        cpe = "hdfgroup:hdf5"
        purl = "pkg:generic/hdf5"
        homepage = "https://www.hdfgroup.org/solutions/hdf5/"
        type = "library"
        source = "hdf5"
        version_v = "version ([0-9.]+)"
        version_w = ": +([0-9.]+)"
        hit1 = "\\0HDF5 library version 1.10.8\\0"
        hit1_version = "1.10.8"
        hit2 = "\\0HDF5_DISABLE_VERSION_CHECK\\0"
        miss1 = "HDF5 1.2.3\\n"
    strings:
        $v = /HDF5 library version ([0-9]\.[0-9]{1,2}\.[0-9]{1,2}(-patch[0-9])?)\x00/
        $w = /HDF5 Version: +[0-9]\.[0-9]{1,2}\.[0-9]{1,2}/
        $a = "HDF5_DISABLE_VERSION_CHECK"
        $b = "H5check_version"
    condition:
        ($v or $w or ($a)) and any of them
}
