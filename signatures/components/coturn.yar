rule coturn
{
    meta:
        component = "coturn"
        title = "coturn"
        supplier = "coturn"
        cpe = "coturn_project:coturn"
        purl = "pkg:generic/coturn"
        homepage = "https://github.com/coturn/coturn"
        type = "application"
        source = "coturn"
        version_v = "Coturn-([0-9.]+[0-9])"
        hit1 = "\\0Coturn-4.6.1 'Gorst'"
        hit1_version = "4.6.1"
        miss1 = "Coturn-4.6.1 'Gorst'"
    strings:
        $v = /\x00(Coturn-|.{0,12}Version Coturn-)[4-9]\.[0-9]{1,2}\.[0-9]{1,3} ?'/
    condition:
        any of them
}
