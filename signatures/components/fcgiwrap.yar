rule fcgiwrap
{
    meta:
        component = "fcgiwrap"
        title = "fcgiwrap"
        supplier = "fcgiwrap"
        purl = "pkg:generic/fcgiwrap"
        homepage = "https://github.com/gnosek/fcgiwrap"
        type = "application"
        source = "fcgiwrap"
        version_v = "version ([0-9.]+)"
        hit1 = "\\0fcgiwrap version 1.1.0\\nUsage: %s"
        hit1_version = "1.1.0"
        hit2 = "\\0Cannot get script name, are DOCUMENT_ROOT and SCRIPT_NAME (or SCRIPT_FILENAME) set and is the script executable?\\0"
        miss1 = "fcgiwrap version 1.1.0."
    strings:
        $v = /fcgiwrap version [0-9]\.[0-9]{1,2}(\.[0-9]{1,2})?[^\x00\n]{0,16}\n/
        $c = "Cannot get script name, are DOCUMENT_ROOT and SCRIPT_NAME (or SCRIPT_FILENAME) set"
    condition:
        any of them
}
