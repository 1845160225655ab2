rule numactl
{
    meta:
        component = "numactl"
        title = "numactl"
        supplier = "numactl"
        purl = "pkg:generic/numactl"
        type = "application"
        source = "numactl"
        hit1 = "\\0numactl: Creating shm key file %s mode %04o\\0"
        hit2 = "\\0Cannot parse sysfs device %s\\0Token %s not in hash table.\\0"
        miss1 = "numactl: Creating shm key file %s mode %04o "
        miss2 = "\\0Cannot parse sysfs device %s\\0"
        miss3 = "Cannot parse sysfs device %s "
    strings:
        $a1 = /\x00numactl: Creating shm key file %s mode %04o\n?\x00/
        $a2 = /\x00numactl: policy region length not specified before %s\n?\x00/
        $a3 = /\x00numactl: region offset %#llx beyond its length %#llx at %s\n?\x00/
        $c1 = /\x00Cannot parse sysfs device %s\n?\x00/
        $c2 = /\x00Token %s not in hash table\.\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
