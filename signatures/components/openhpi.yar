rule openhpi
{
    meta:
        component = "openhpi"
        title = "OpenHPI"
        supplier = "openhpi"
        purl = "pkg:generic/openhpi"
        type = "application"
        source = "openhpi"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([23]\\.[0-9]{1,2}\\.[0-9]{1,2})\\n?\\x00"
        hit1 = "\\0%s - This program came with OpenHPI %u.%u.%u\\0"
        hit2 = "\\0%s - This program came with OpenHPI %u.%u.%u\\03.8.0\\0"
        hit2_version = "3.8.0"
        miss1 = "%s - This program came with OpenHPI %u.%u.%u "
    strings:
        $a1 = /\x00%s - This program came with OpenHPI %u\.%u\.%u\n?\x00/
        $a2 = /\x00%s:%d: Failed to find attribute ACTIVE_OA in openhpi\.conf \n?\x00/
        $a3 = /\x00%s:%d: openhpid\[%d\]: Blade \(id=%d\) at %d has Memory Error: %s\n?\x00/
        $a4 = /\x00%s:%d: Domain could not be created for OPENHPI_DAEMON_HOST %s:%u\n?\x00/
    condition:
        any of them
}
