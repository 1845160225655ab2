rule libsemanage
{
    meta:
        component = "libsemanage"
        title = "libsemanage"
        supplier = "selinux"
        purl = "pkg:generic/libsemanage"
        type = "library"
        source = "libsemanage"
        hit1 = "\\0error parsing semanage configuration file: %s\\0"
        hit2 = "\\0Could not stat directory %s.\\0Invalid module path type %d.\\0"
        miss1 = "error parsing semanage configuration file: %s "
        miss2 = "\\0Could not stat directory %s.\\0"
        miss3 = "Could not stat directory %s. "
    strings:
        $a1 = /\x00error parsing semanage configuration file: %s\n?\x00/
        $a2 = /\x00semanage_genhomedircon returned error code %d\.\n?\x00/
        $a3 = /\x00WARNING: semanage_fc_sort: Incomplete context\. %s\n?\x00/
        $c1 = /\x00Could not stat directory %s\.\n?\x00/
        $c2 = /\x00Invalid module path type %d\.\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
