rule paho_mqtt_c
{
    meta:
        component = "paho-mqtt-c"
        title = "Eclipse Paho MQTT C"
        supplier = "eclipse"
        purl = "pkg:generic/paho-mqtt-c"
        homepage = "https://eclipse.dev/paho/"
        type = "library"
        source = "paho.mqtt.c"
        lagging = "yes"
        version = "_Version ([0-9]+\\.[0-9]+\\.[0-9]+)"
        hit1 = "MQTTAsyncV3_Version 1.3.8"
        hit1_version = "1.3.8"
        hit2 = "MQTTAsyncV3_Version 1.3.11"
        hit2_version = "1.3.11"
        miss1 = "Eclipse Paho MQTT C %s"
    strings:
        $a = /MQTT(Async|Client)V3_Version [0-2]\.[0-9]{1,2}\.[0-9]{1,2}/
    condition:
        any of them
}
