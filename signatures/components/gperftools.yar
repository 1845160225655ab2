rule gperftools
{
    meta:
        component = "gperftools"
        title = "gperftools"
        supplier = "gperftools"
        purl = "pkg:generic/gperftools"
        licence = "BSD-3-Clause"
        type = "library"
        source = "google-perftools"
        version_v = "gperftools ([0-3](?:\\.[0-9]{1,4}){1,3})"
        hit1 = "\\0gperftools 2.10\\0"
        hit1_version = "2.10"
        hit2 = "\\0<GoogleModuleObject> destroying: %s\\0"
        miss1 = "gperftools 2.10 was seen"
        miss2 = "<GoogleModuleObject> destroying: %s "
    strings:
        $v = /\x00gperftools [0-3](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $a1 = /\x00<GoogleModuleObject> destroying: %s\n?\x00/
        $a2 = /\x00google_malloc section is missing, thus InHookCaller is broken!\n?\x00/
    condition:
        any of them
}
