rule gsmlib
{
    meta:
        component = "gsmlib"
        title = "gsmlib"
        supplier = "gsmlib"
        purl = "pkg:generic/gsmlib"
        type = "application"
        source = "gsmlib"
        hit1 = "\\0bool gsmlib::SMSDecoder::getBit()\\0"
        miss1 = "bool gsmlib::SMSDecoder::getBit() "
    strings:
        $a1 = /\x00bool gsmlib::SMSDecoder::getBit\(\)\n?\x00/
        $a2 = /\x00void gsmlib::SMSDecoder::alignSeptet\(\)\n?\x00/
        $a3 = /\x00void backup\(gsmlib::SortedSMSStoreRef, gsmlib::SMSStoreEntry&\)\n?\x00/
        $a4 = /\x00gsmlib::SortedSMSStore::iterator gsmlib::SortedSMSStore::find\(int\)\n?\x00/
    condition:
        uint32(0) != 0x950412de and uint32(0) != 0xde120495 and any of them
}
