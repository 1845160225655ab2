rule chart_js
{
    meta:
        component = "chart.js"
        title = "Chart.js"
        supplier = "chartjs"
        cpe = "chartjs:chart.js"
        purl = "pkg:generic/chart.js"
        licence = "MIT"
        homepage = "https://www.chartjs.org/"
        type = "library"
        version = "v([0-9]+\\.[0-9]+\\.[0-9]+)"
        hit1 = "/*!\\n * Chart.js v3.9.1\\n * https://www.chartjs.org\\n"
        hit1_version = "3.9.1"
        miss1 = "Chart.js v3.9.1"
    strings:
        $v = / \* Chart\.js v[2-4]\.[0-9]{1,2}\.[0-9]{1,2}\n \* https:\/\/www\.chartjs\.org/
    condition:
        any of them
}
