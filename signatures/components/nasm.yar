rule nasm
{
    meta:
        component = "nasm"
        title = "Netwide Assembler"
        supplier = "nasm"
        cpe = "nasm:netwide_assembler"
        purl = "pkg:generic/nasm"
        licence = "BSD-2-Clause"
        homepage = "https://www.nasm.us/"
        type = "application"
        source = "nasm"
        version = "(?:Assembler|NASM) ([0-9.]+[0-9])"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([0-3]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)\\x00"
        near_n = 400
        hit1 = "\\0The Netwide Assembler 2.16.01\\0"
        hit1_version = "2.16.01"
        miss1 = "Netwide Assembler 1.2.3\\n"
    strings:
        $v = /\x00The Netwide Assembler [0-3]\.[0-9]{1,2}(\.[0-9]{1,2})?(rc[0-9]{1,2})?\x00/
        $w = /\x00NASM [0-3]\.[0-9]{1,2}(\.[0-9]{1,2})?(rc[0-9]{1,2})?\x00/
        $n = "NDISASM version %s compiled on %s"
    condition:
        any of them
}
