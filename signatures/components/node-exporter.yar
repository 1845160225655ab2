rule node_exporter
{
    meta:
        component = "node-exporter"
        title = "Prometheus node_exporter"
        supplier = "prometheus"
        purl = "pkg:generic/node-exporter"
        licence = "Apache-2.0"
        homepage = "https://prometheus.io/"
        type = "application"
        source = "prometheus-node-exporter"
        hit1 = "\\xff Go buildinf:\\0github.com/prometheus/node_exporter/collector.init"
        miss1 = "https://github.com/prometheus/node_exporter/collector"
    strings:
        $a = "github.com/prometheus/node_exporter/collector"
        $go = "Go buildinf:"
    condition:
        all of them
}
