rule google_glog
{
    meta:
        component = "google-glog"
        title = "glog"
        supplier = "google"
        purl = "pkg:generic/google-glog"
        licence = "BSD-3-Clause"
        homepage = "https://github.com/google/glog"
        type = "library"
        source = "google-glog"
        path_version = "^libglog\\.so\\.(0(?:\\.[0-9]+){2})$"
        hit1 = "\\0Trying to send TITLE: %s BODY: %s to %s\\0COULD NOT CREATE A LOGGINGFILE %s!\\0"
        file1 = "libglog.so.0.6.0"
        file1_version = "0.6.0"
        file2 = "libglog.so.0"
        miss1 = "\\0Trying to send TITLE: %s BODY: %s to %s\\0"
        miss2 = "Trying to send TITLE: %s BODY: %s to %s COULD NOT CREATE A LOGGINGFILE %s! "
    strings:
        $c1 = /\x00Trying to send TITLE: %s BODY: %s to %s\n?\x00/
        $c2 = /\x00COULD NOT CREATE A LOGGINGFILE %s!\n?\x00/
        $c3 = /\x00Problems sending mail to %s: %s\n?\x00/
        $c4 = /\x00COULD NOT CREATE LOGFILE '%s'!\n?\x00/
    condition:
        2 of ($c*)
}
