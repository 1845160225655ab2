rule osmo_iuh
{
    meta:
        component = "osmo-iuh"
        title = "osmo-iuh"
        supplier = "osmocom"
        purl = "pkg:generic/osmo-iuh"
        homepage = "https://projects.osmocom.org/projects/osmohnbgw"
        type = "library"
        source = "osmo-iuh"
        hit1 = "\\0%siu rab-assign-addr-enc v4raw%s\\0error encoding paging IEs: %d\\0"
        miss1 = "\\0%siu rab-assign-addr-enc v4raw%s\\0"
        miss2 = "%siu rab-assign-addr-enc v4raw%s error encoding paging IEs: %d "
    strings:
        $c1 = /\x00%siu rab-assign-addr-enc v4raw%s\n?\x00/
        $c2 = /\x00error encoding paging IEs: %d\n?\x00/
        $c3 = /\x00error encoding reset IEs: %d\n?\x00/
        $c4 = /\x00IuPS: %s on LAC %d RAC %d\n?\x00/
        $c5 = /\x00Local SCCP addr: %s\n?\x00/
        $c6 = /\x00Rx RESET\.req\(%s,%s\)\n?\x00/
        $c7 = /\x00Decoding message HNBAP_TNLUpdateFailureIEs \(%s:%d\)\n?\x00/
        $c8 = /\x00Decoding message HNBAP_TNLUpdateRequestIEs \(%s:%d\)\n?\x00/
    condition:
        2 of ($c*)
}
