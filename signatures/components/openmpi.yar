rule openmpi
{
    meta:
        component = "openmpi"
        title = "Open MPI"
        supplier = "open-mpi"
        purl = "pkg:generic/openmpi"
        homepage = "https://www.open-mpi.org/"
        type = "library"
        source = "openmpi"
        version_v = "v([0-9]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?(?:rc[0-9]{1,2})?)"
        hit1 = "\\0%s:version:full\\0\\0v4.1.4\\0Open MPI\\0"
        hit1_version = "4.1.4"
        hit2 = "\\0Open MPI v%d.%d.%d%s%s%s%s%s%s\\0"
        miss1 = "mpi-api:version:full\\03.1.0\\0"
        miss2 = "compiled with Open MPI v4.1.4\\n"
    strings:
        $v = /\x00%s:version:full\x00{1,8}v[1-9]\.[0-9]{1,2}(\.[0-9]{1,2})?(rc[0-9]{1,2})?\x00/
        $n = "Open MPI v%d.%d.%d"
    condition:
        any of them
}
