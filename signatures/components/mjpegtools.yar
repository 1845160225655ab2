rule mjpegtools
{
    meta:
        component = "mjpegtools"
        title = "mjpegtools"
        supplier = "mjpegtools"
        purl = "pkg:generic/mjpegtools"
        homepage = "http://mjpeg.sourceforge.net/"
        type = "library"
        source = "mjpegtools"
        version_v = "lavtools version ([1-3]\\.[0-9]{1,2}\\.[0-9]{1,2})"
        hit1 = "\\0Creating worker thread %d\\0Signaling last frame = %d\\0"
        hit2 = "\\0lavtools version 2.1.0\\0"
        hit2_version = "2.1.0"
        miss1 = "\\0Creating worker thread %d\\0"
        miss2 = "Creating worker thread %d Signaling last frame = %d "
        miss3 = "\\0lavtools version X\\0"
    strings:
        $v = /\x00lavtools version ([1-3]\.[0-9]{1,2}\.[0-9]{1,2})\x00/
        $c1 = /\x00Creating worker thread %d\n?\x00/
        $c2 = /\x00Signaling last frame = %d\n?\x00/
        $c3 = /\x00#2 pthread_mutex_lock=%d\n?\x00/
        $c4 = /\x00#3 pthread_mutex_lock=%d\n?\x00/
        $c5 = /\x00Could not denoise frame %d\n?\x00/
        $c6 = /\x00Could not write frame %d\n?\x00/
        $c7 = /\x00Bitrate of %d KBit\/s not allowed!\n?\x00/
        $c8 = /\x00Not scaled properly %d %d %d %d\n?\x00/
    condition:
        $v or 2 of ($c*)
}
