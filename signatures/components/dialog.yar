rule dialog
{
    meta:
        component = "dialog"
        title = "Dialog"
        supplier = "dickey"
        purl = "pkg:generic/dialog"
        type = "application"
        source = "dialog"
        hit1 = "\\0cdialog (ComeOn Dialog!) version %s\\0"
        miss1 = "cdialog (ComeOn Dialog!) version %s "
    strings:
        $a1 = /\x00cdialog \(ComeOn Dialog!\) version %s\n?\x00/
        $a2 = /\x00# dlg_result_key\(dialog_key=%d, fkey=%d\)\n?\x00/
    condition:
        uint32(0) != 0x950412de and uint32(0) != 0xde120495 and any of them
}
