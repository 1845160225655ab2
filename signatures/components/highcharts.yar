rule highcharts
{
    meta:
        component = "highcharts"
        title = "Highcharts"
        supplier = "highsoft"
        cpe = "highcharts:highcharts"
        purl = "pkg:generic/highcharts"
        homepage = "https://www.highcharts.com/"
        type = "library"
        version = "v([0-9]+\\.[0-9]+\\.[0-9]+)"
        hit1 = " @license Highcharts JS v4.0.4 (2014-09-02)\\n"
        hit1_version = "4.0.4"
        hit2 = "/*\\n Highcharts JS v2.1.9 (2011-11-11)\\n"
        hit2_version = "2.1.9"
        miss1 = "Highcharts JS"
    strings:
        $v = /Highcharts JS v[1-9][0-9]?\.[0-9]{1,2}\.[0-9]{1,2} \(20[0-9]{2}-/
        $w = /@license Highcharts JS v[1-9][0-9]?\.[0-9]{1,2}\.[0-9]{1,2}/
    condition:
        any of them
}
