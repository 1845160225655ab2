rule freertos
{
    meta:
        component = "freertos"
        title = "FreeRTOS"
        supplier = "freertos"
        cpe = "amazon:freertos"
        purl = "pkg:generic/freertos"
        homepage = "https://www.freertos.org/"
        type = "operating-system"
        version_p = "FreeRTOSv?([0-9]+\\.[0-9]+\\.[0-9]+)"
        hit1 = "\\0Tmr Svc\\0IDLE\\0"
        hit2 = "\\0TmrQ\\0\\0Tmr Svc\\0"
        hit3 = "\\0core/kernel/FreeRTOSv10.0.0/tasks.c\\0"
        hit3_version = "10.0.0"
        miss1 = "IDLE  R  0  112  4\\nTmr Svc  B  15  234  5"
    strings:
        $t = /\x00Tmr Svc\x00/
        $i = /\x00IDLE[0-9]?\x00/
        $q = /\x00TmrQ\x00/
        $p = /FreeRTOSv?[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{1,2}\/([A-Za-z0-9_]{1,20}\/){0,4}(tasks|timers|queue|list|event_groups|croutine)\.c\x00/
    condition:
        $p or ($t and ($i or $q) and uint32be(0) != 0x7f454c46)
}
