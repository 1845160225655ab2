rule zvbi
{
    meta:
        component = "zvbi"
        title = "zvbi"
        supplier = "zvbi"
        purl = "pkg:generic/zvbi"
        homepage = "https://github.com/zapping-vbi/zvbi"
        type = "library"
        source = "zvbi"
        version_v = "zvbi ([0-1]\\.[0-9]{1,3}\\.[0-9]{1,3})"
        hit1 = "\\0libzvbi: Videostandard unknown (%d)\\0libzvbi: Guessed video standard %d\\0"
        hit2 = "\\0zvbi 0.2.41\\0"
        hit2_version = "0.2.41"
        miss1 = "\\0libzvbi: Videostandard unknown (%d)\\0"
        miss2 = "libzvbi: Videostandard unknown (%d) libzvbi: Guessed video standard %d "
        miss3 = "zvbi X"
    strings:
        $v = /\x00zvbi [0-1]\.[0-9]{1,3}\.[0-9]{1,3}\n?\x00/
        $c1 = /\x00libzvbi: Videostandard unknown \(%d\)\n?\x00/
        $c2 = /\x00libzvbi: Guessed video standard %d\n?\x00/
        $c3 = /\x00libzvbi: Successful opened %s \(%s\)\n?\x00/
        $c4 = /\x00libzvbi: Cannot open \/dev: %d, %s\n?\x00/
        $c5 = /\x00libzvbi: Driver reports vbi minor %d, need %d\n?\x00/
        $c6 = /\x00libzvbi: Driver supports VIDIOCGCHAN: norm %d\n?\x00/
        $c7 = /\x00zvbid: channel token reclaim: fd %d\n?\x00/
        $c8 = /\x00zvbid: queue_add_free: buffer 0x%lX\n?\x00/
    condition:
        $v or 2 of ($c*)
}
