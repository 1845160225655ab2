rule mediastreamer2
{
    meta:
        component = "mediastreamer2"
        title = "mediastreamer2"
        supplier = "belledonne"
        purl = "pkg:generic/mediastreamer2"
        homepage = "https://www.linphone.org/technical-corner/mediastreamer2/overview"
        type = "library"
        source = "mediastreamer2"
        hit1 = "\\0Mediastreamer2 library compiled without libmastroska2\\0"
        hit2 = "\\0Resized to %ix%i\\0image size: %li)\\0"
        miss1 = "Mediastreamer2 library compiled without libmastroska2 "
        miss2 = "\\0Resized to %ix%i\\0"
        miss3 = "Resized to %ix%i image size: %li) "
    strings:
        $a1 = /\x00Mediastreamer2 library compiled without libmastroska2\n?\x00/
        $a2 = /\x00Mediastreamer2 event queue is stalled, discarding event\.\n?\x00/
        $c1 = /\x00Resized to %ix%i\n?\x00/
        $c2 = /\x00image size: %li\)\n?\x00/
        $c3 = /\x00Remote addr: ip=%s port=%i\n?\x00/
        $c4 = /\x00Jitter buffer size: %f ms\n?\x00/
        $c5 = /\x00libmsqogl debug plugin loaded\n?\x00/
        $c6 = /\x00A Qt opengl video display\n?\x00/
    condition:
        any of ($a*) or 2 of ($c*)
}
