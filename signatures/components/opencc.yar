rule opencc
{
    meta:
        component = "opencc"
        title = "opencc"
        supplier = "opencc"
        purl = "pkg:generic/opencc"
        homepage = "https://github.com/BYVoid/OpenCC"
        type = "library"
        source = "opencc"
        hit1 = "\\0Invalid OpenCC dictionary header\\0"
        miss1 = "Invalid OpenCC dictionary header "
    strings:
        $a1 = /\x00Invalid OpenCC dictionary header\n?\x00/
        $a2 = /\x00Invalid OpenCC binary dictionary\.\n?\x00/
        $a3 = /\x00Invalid OpenCC binary dictionary \(numItems\)\n?\x00/
        $a4 = /\x00Open Chinese Convert \(OpenCC\) Phrase Extractor\n?\x00/
        $a5 = /\x00Open Chinese Convert \(OpenCC\) Command Line Tool\n?\x00/
    condition:
        any of ($a*)
}
