rule mosquitto
{
    meta:
        component = "mosquitto"
        title = "Eclipse Mosquitto"
        supplier = "eclipse"
        cpe = "eclipse:mosquitto"
        purl = "pkg:generic/mosquitto"
        homepage = "https://mosquitto.org/"
        type = "application"
        source = "mosquitto"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([0-2]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)\\x00"
        near_n = 120
        confidence_n = 85
        version_b = "version ([0-9.]+)"
        confidence_l = 20
        hit1 = "\\02.0.11\\0\\0\\0mosquitto version %s starting"
        hit1_version = "2.0.11"
        hit2 = "mosquitto version 0.15 (build date 2012-02-05"
        hit2_version = "0.15"
        miss1 = "mosquitto version 2.0.11"
    strings:
        $n = /mosquitto(_(pub|sub|rr|ctrl))? version %s (starting|running|terminating|\(build date)|mosquitto version %s\n/
        $b = /mosquitto version [0-3]\.[0-9]{1,2}(\.[0-9]{1,2})? (\(build date|starting|running)/
        $l = /\x00libmosquitto_[a-z]+\x00|mosquitto\/[0-9]{1,2}\.[0-9]/
    condition:
        ($n or $b) and any of them
}
