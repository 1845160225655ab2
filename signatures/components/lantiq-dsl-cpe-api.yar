rule lantiq_dsl_cpe_api
{
    meta:
        component = "lantiq-dsl-cpe-api"
        title = "Lantiq DSL CPE API driver"
        supplier = "lantiq"
        purl = "pkg:generic/lantiq-dsl-cpe-api"
        type = "device-driver"
        version = "DSL CPE API V([0-9]+(?:\\.[0-9]+){1,4})"
        hit1 = "@(#)DSL CPE API V4.17.18.6\\0"
        hit1_version = "4.17.18.6"
        hit2 = "\\n\\nLantiq CPE API Driver version: %s\\n\\0"
        miss1 = "Lantiq CPE API Driver version: DSL CPE API V4.17.18.6"
    strings:
        $v = /@\(#\)DSL CPE API V[2-5]\.[0-9.]{3,14}/
        $d = /(Infineon|Lantiq|Intel)( \([A-Z0-9]+\))? CPE API Driver version: %s/
    condition:
        any of them
}
