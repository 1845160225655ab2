rule openthread
{
    meta:
        component = "openthread"
        title = "OpenThread"
        supplier = "google"
        cpe = "google:openthread"
        purl = "pkg:generic/openthread"
        homepage = "https://openthread.io/"
        type = "library"
        version = "OPENTHREAD/([^;]+);"
        hit1 = "\\0OPENTHREAD/thread-reference-20230119; POSIX; Feb  1 2023\\0"
        hit1_version = "thread-reference-20230119"
        miss1 = "OpenThread 1.2.3\\n"
    strings:
        $v = /\x00OPENTHREAD\/[A-Za-z0-9._-]{3,60}; [A-Z0-9_]{3,16}; /
    condition:
        any of them
}
