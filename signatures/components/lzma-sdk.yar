rule lzma_sdk
{
    meta:
        component = "lzma-sdk"
        title = "LZMA SDK"
        supplier = "igor-pavlov"
        purl = "pkg:generic/lzma-sdk"
        homepage = "https://www.7-zip.org/sdk.html"
        type = "library"
        source = "lzma"
        version_v = "LZMA ([0-9.]+)"
        version_d = "Decoder ([0-9.]+)"
        version_l = "\\x00([0-9]\\.[0-9]{2})\\x00"
        near_l = 24
        hit1 = "LZMA 4.65 : Igor Pavlov : Public domain : 2009-02-03\\0"
        hit1_version = "4.65"
        hit2 = "LZMA 9.22 beta : Igor Pavlov : Public domain : 2011-04-18"
        hit2_version = "9.22"
        miss1 = "LZMA SDK 9.22 by Igor Pavlov"
    strings:
        $v = /LZMA [1-9][0-9]?\.[0-9]{2}( beta)? (\(x86\) |\(x64\) )?: (Copyright \(c\) [0-9-]{4,9} )?Igor Pavlov : (Public domain : )?20[0-9]{2}-[0-9]{2}-[0-9]{2}/
        $d = /7z ANSI-C Decoder [1-9][0-9]?\.[0-9]{2}( beta)?(  ?Copyright \(c\)| : )/
        $l = /\x00Based on LZMA SDK \x00/
    condition:
        any of them
}
